using System.Text.RegularExpressions;
using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.Tables;

namespace StiArchive.Parsing.Headings;

/// <summary>Finds the lines that may be numbered headings, and says how much each looks like one.</summary>
internal static partial class HeadingCandidates
{
    private const string SentenceMarks = "。；，、：;,:！!";
    private const string MeasureWords = "年月日个位次届种项家篇人万亿元件岁倍级号批名余多时分秒米克吨天周组例条只类步";
    private const int LongestTitleChars = 60;
    private const int LongTitleChars = 30;
    private const double LongestFormulaTitle = 300;
    private const double LongText = 30;

    private const int LongestFrontLines = 40;

    private const double WideGap = 2;
    private const double SeveralParts = 1.5;
    private const double BeforeText = 0.5;
    private const double MeasureWord = -2;
    private const double LongTitle = -1;
    private const double InList = -1.2;

    public static IReadOnlyList<HeadingCandidate> Find(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var headings = lines.Select(line => TryRead(line, layout)).ToList();
        var candidates = new List<HeadingCandidate>();
        for (var i = FirstLineOfBody(lines); i < lines.Count; i++)
        {
            if (headings[i] is { } heading)
            {
                var before = i > 0 ? headings[i - 1] : null;
                var after = i + 1 < lines.Count ? headings[i + 1] : null;
                var score = Score(heading) + (IsNeighbour(before, heading) || IsNeighbour(heading, after) ? InList : 0);
                var isBeforeText = i + 1 < lines.Count && after is null && lines[i + 1].Width > LongText;
                if (IsCutSentence(heading, i + 1 < lines.Count ? lines[i + 1] : null))
                {
                    continue;
                }

                candidates.Add(new HeadingCandidate(i, heading, score + (isBeforeText ? BeforeText : 0)));
            }

            if (TryGlued(lines[i], layout) is { } glued)
            {
                candidates.Add(new HeadingCandidate(i, glued, Score(glued)));
            }
        }

        return candidates;
    }

    /// <summary>No heading stands before the abstract and its keywords; numbered institutions do.</summary>
    public static int FirstLineOfBody(IReadOnlyList<Line> lines)
    {
        for (var i = Math.Min(lines.Count, LongestFrontLines) - 1; i >= 0; i--)
        {
            if (LabelReader.AtFrontStart(lines[i].Text) is { Kind: FieldKind.AbstractZh or FieldKind.KeywordsZh })
            {
                return i + 1;
            }
        }

        return 0;
    }

    /// <summary>A numbered sentence that a column or a table cut: long, with a comma, and no paragraph under it.</summary>
    private static bool IsCutSentence(HeadingLine heading, Line? next) =>
        heading.Title.Length > LongTitleChars
        && heading.Title.Contains('，', StringComparison.Ordinal)
        && (next is null || next.StartsColumn || next.Width <= LongText);

    private static HeadingLine? TryRead(Line line, TextLayout layout) =>
        IsTooLong(line) ? null : Checked(HeadingNumberReader.TryRead(line.Text), line, layout);

    private static HeadingLine? TryGlued(Line line, TextLayout layout) =>
        IsTooLong(line) ? null : Checked(HeadingNumberReader.TryReadGlued(line.Text), line, layout);

    /// <summary>Written out, a formula of three letters may take fifty.</summary>
    private static bool IsTooLong(Line line) =>
        line.Width > LongestTitleChars
        && (line.Width > LongestFormulaTitle || Formula().Replace(line.Text, "").Length > LongestTitleChars);

    private static HeadingLine? Checked(HeadingLine? heading, Line line, TextLayout layout)
    {
        if (heading is null)
        {
            return null;
        }

        // In running text two blanks stand between the cells of a table.
        var hasCells = AtomReader.HasWideGap(heading.Title) || (!layout.IsWrapped && AtomReader.HasWideGap(line.Text));
        return
            hasCells
            || !IsTitle(heading.Title)
            || Postcode().IsMatch(heading.Title)
            || LabelReader.AtStart(heading.Title) is not null
            ? null
            : heading;
    }

    private static bool IsTitle(string title) =>
        !SentenceMarks.Contains(title[^1], StringComparison.Ordinal)
        && !title.Contains('。', StringComparison.Ordinal)
        && title.Any(c => Characters.IsHan(c) || Characters.IsLatinLetter(c));

    private static double Score(HeadingLine heading)
    {
        var score = 1.0;
        score += heading.HasWideGap ? WideGap : 0;
        score += heading.Number!.Path.Count > 1 ? SeveralParts : 0;
        score += heading.Title.Length > LongTitleChars ? LongTitle : 0;
        var mayCount = !heading.HasWideGap && heading.Number is { Style: HeadingStyle.Decimal, Path.Count: 1 };
        return score
            + (mayCount && MeasureWords.Contains(heading.Title[0], StringComparison.Ordinal) ? MeasureWord : 0);
    }

    /// <summary>Lines that count on without text between them are a list or a table.</summary>
    private static bool IsNeighbour(HeadingLine? first, HeadingLine? second) =>
        first?.Number is { } a
        && second?.Number is { } b
        && a.Style == b.Style
        && a.Path.Count == b.Path.Count
        && a.Path.SkipLast(1).SequenceEqual(b.Path.SkipLast(1))
        && b.Path[^1] == a.Path[^1] + 1;

    // $\mathrm { C O } _ { 2 }$
    [GeneratedRegex(@"\$[^$]{1,200}\$", RegexOptions.None, 1000)]
    private static partial Regex Formula();

    // 某大学科技政策研究所，北京 100080
    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();
}
