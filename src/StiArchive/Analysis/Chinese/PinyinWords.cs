namespace StiArchive.Analysis.Chinese;

/// <summary>Reads Chinese words aloud, for readers who type them in Latin letters.</summary>
public static class PinyinWords
{
    /// <summary>A syllable for each Han character and each letter or digit as it is, in order; other signs are left out.
    /// Null where a character cannot be read, as all cannot without ICU.</summary>
    /// <param name="text">Folded.</param>
    public static IReadOnlyList<string>? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var syllables = new List<string>();
        foreach (var rune in text.EnumerateRunes())
        {
            switch (CharacterClasses.Of(rune))
            {
                case CharacterClass.Han when IcuPinyin.OfWords.TryRead(rune.ToString()) is { } syllable:
                    syllables.Add(syllable);
                    break;
                case CharacterClass.Han:
                    return null;
                case CharacterClass.Letter or CharacterClass.Digit:
                    syllables.Add(rune.ToString());
                    break;
            }
        }

        return syllables;
    }
}
