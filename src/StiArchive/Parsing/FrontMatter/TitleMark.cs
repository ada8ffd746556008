namespace StiArchive.Parsing.FrontMatter;

/// <summary>The mark behind a title that points to a note on funds: a star, or what text recognition makes of it.</summary>
internal static class TitleMark
{
    /// <summary>A star as text recognition escapes it.</summary>
    public const string Star = @"\*";

    /// <summary>More quotation marks than this at the end of a title are no damage but text.</summary>
    private const int MostQuotes = 8;

    /// <summary>How many characters of a title's line are left without the mark; all where there is none.</summary>
    public static int LengthWithout(string text)
    {
        var length = text.AsSpan().TrimEnd("*＊∗†‡¹²³①\\ ").Length;
        for (var quotes = 0; quotes < MostQuotes && length > 0 && IsLoneQuote(text, length - 1); quotes++)
        {
            length = text.AsSpan(0, length - 1).TrimEnd("*＊∗\\ ").Length;
        }

        return length > 0 ? length : text.Length;
    }

    /// <summary>A quotation mark at the end that none opened, or that opens and is never closed.</summary>
    private static bool IsLoneQuote(string text, int index)
    {
        var opening = text[index] switch
        {
            '’' => '‘',
            '”' => '“',
            '」' => '「',
            '』' => '『',
            _ => '\0',
        };
        return text[index] is '‘' or '“' or '「' or '『' or '\''
            || (opening != '\0' && !text.AsSpan(0, index).Contains(opening));
    }
}
