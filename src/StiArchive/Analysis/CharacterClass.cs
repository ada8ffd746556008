namespace StiArchive.Analysis;

/// <summary>What a character is to a search.</summary>
public enum CharacterClass
{
    /// <summary>Punctuation, symbols, controls: between words.</summary>
    Other,
    Blank,

    /// <summary>A letter of a script that sets blanks between words, or a mark that belongs to one.</summary>
    Letter,
    Digit,

    /// <summary>A character of a script without blanks between words: Han, kana, and hangul, which takes its particles
    /// without a blank and is searched the same way.</summary>
    Han,
}
