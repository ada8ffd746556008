using StiArchive.Analysis;

namespace StiArchive.Searching.Suggesting;

/// <summary>What a reader has typed so far.</summary>
internal sealed record TypedText
{
    public TypedText(string text)
    {
        Text = text.Trim();
        Folded = FoldedText.Of(Text).Text;
        var letters = string.Concat(Folded.Where(char.IsAsciiLetterLower));
        Pinyin = Folded.All(sign => char.IsAsciiLetterLower(sign) || sign is ' ' or '\'') ? letters : "";
    }

    public string Text { get; }

    public string Folded { get; }

    /// <summary>The letters, where all that is typed may be pinyin; else empty.</summary>
    public string Pinyin { get; }

    /// <summary>Whether a folded text, or a word of it, begins with what is typed; every Han character begins one.</summary>
    public bool BeginsIn(string folded)
    {
        var place = folded.IndexOf(Folded, StringComparison.Ordinal);
        while (place > 0 && !IsWordStart(folded, place))
        {
            place = folded.IndexOf(Folded, place + 1, StringComparison.Ordinal);
        }

        return place >= 0;
    }

    private static bool IsWordStart(string folded, int place)
    {
        var isLatin = CharacterClasses.At(folded, place) is CharacterClass.Letter or CharacterClass.Digit;
        return !isLatin
            || CharacterClasses.Before(folded, place) is not (CharacterClass.Letter or CharacterClass.Digit);
    }
}
