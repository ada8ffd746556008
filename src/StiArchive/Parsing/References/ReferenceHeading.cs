using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Tells the heading of a list of references, and parts the line it shares with other words.</summary>
internal static partial class ReferenceHeading
{
    private const int LongestChars = 40;

    public static bool Is(Line line) => line.Text.Length <= LongestChars && Heading().IsMatch(line.Text);

    /// <summary>A heading that mostly stands over footnotes, and only sometimes over references.</summary>
    public static bool IsOfNotes(Line line) => line.Text.Length <= LongestChars && NotesHeading().IsMatch(line.Text);

    /// <summary>Returns what stands before the heading, the heading, and what follows it; null where the line has none.</summary>
    public static (Line? Before, Line Heading, Line? After)? Cut(Line line)
    {
        if (Is(line))
        {
            return (null, line, null);
        }

        if (MayEndInHeading(line.Text) && HeadingAtEnd().Match(line.Text) is { Success: true, Index: var start })
        {
            return (line.WithText(line.Text[..start]), line.WithText(line.Text[start..]), null);
        }

        return HeadingAtStart().Match(line.Text) is { Success: true, Length: var end }
            ? (null, line.WithText(line.Text[..end]), line.WithText(line.Text[end..]))
            : null;
    }

    /// <summary>Spares most lines the search through all of them.</summary>
    private static bool MayEndInHeading(string text) =>
        text.AsSpan(Math.Max(0, text.Length - LongestChars)).Contains('献');

    // 参考文献   5 参考文献   参 考 文 献：   【参考文献】   参考文献(References)   References   主要参考文献   注释与参考文献   参考文献和注释
    [GeneratedRegex(
        @"^(\d{1,2}\s*[.．、]?|[一二三四五六七八九十]{1,2}\s*、)?\s*[【\[〔《]?\s*((注\s*释|主\s*要|中\s*文|英\s*文)?\s*[与和及]?\s*(参\s*考\s*(文\s*献|资\s*料|书\s*目)|引\s*用\s*文\s*献)(\s*[与和及]\s*注\s*释)?"
            + @"|References?(\s+and\s+[Nn]otes)?|REFERENCES?|Bibliography|BIBLIOGRAPHY|Literature\s+[Cc]ited|LITERATURE\s+CITED|Works\s+[Cc]ited)"
            + @"\s*[】\]〕》]?\s*([（(]?\s*(References?|REFERENCES?)\s*[)）]?)?\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Heading();

    // 注释   注　释：   【注释】   Notes
    [GeneratedRegex(
        @"^[【\[〔]?\s*(注\s*释|尾\s*注|Notes|NOTES)\s*[】\]〕]?\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NotesHeading();

    // … 促进风电的成本。参考文献：
    [GeneratedRegex(
        @"(?<=[。．.！？!?]\s*)[【\[]?参\s*考\s*文\s*献\s*[】\]]?\s*([（(]\s*References?\s*[)）])?\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex HeadingAtEnd();

    // 参考文献：[1] 张一. …
    [GeneratedRegex(
        @"^[【\[]?\s*(参\s*考\s*文\s*献|References|REFERENCES)\s*[】\]]?\s*([（(]\s*References?\s*[)）])?\s*[:：]?\s*(?=[\[［【〔]\s*1\s*[\]］】〕]|1\s*[.．、]\s*[\p{Lu}\u4E00-\u9FFF])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex HeadingAtStart();
}
