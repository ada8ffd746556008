namespace StiArchive.Parsing.Lines;

/// <summary>How wide text is when printed, counted in Han characters.</summary>
internal static class LineWidth
{
    /// <summary>Punctuation as journals set it; <see cref="PunctuationWidth"/> finds where a paper sets it narrower.</summary>
    public const double FullPunctuation = 0.9;

    private const double CapitalWidth = 0.62;
    private const double AsciiWidth = 0.5;
    private const double BlankWidth = 0.25;
    private const int FewestApart = 3;

    public static double Of(string text, double punctuationWidth)
    {
        var width = 0.0;
        foreach (var c in text)
        {
            width += OfCharacter(c, punctuationWidth);
        }

        return width;
    }

    /// <summary>True for a line such as 科 技 创 新 政 策, whose Han characters stand apart; in a row of a table words do.</summary>
    public static bool IsStretched(string text)
    {
        var apart = 0;
        var together = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (!Characters.IsHan(text[i]))
            {
                continue;
            }

            together += Characters.IsHan(text[i + 1]) ? 1 : 0;
            apart += text[i + 1] == ' ' && i + 2 < text.Length && Characters.IsHan(text[i + 2]) ? 1 : 0;
        }

        return apart >= FewestApart && together * FewestApart <= apart;
    }

    private static double OfCharacter(char c, double punctuationWidth) =>
        c switch
        {
            _ when Characters.IsHan(c) => 1,
            _ when Characters.IsBlank(c) => BlankWidth,
            _ when char.IsAsciiLetterUpper(c) => CapitalWidth,
            _ when Characters.IsAscii(c) => AsciiWidth,
            _ => punctuationWidth,
        };
}
