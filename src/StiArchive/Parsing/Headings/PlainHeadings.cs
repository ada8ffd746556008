using System.Text.RegularExpressions;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.Tables;

namespace StiArchive.Parsing.Headings;

/// <summary>Headings without a number: those that every reader knows by name, and in running text short lines between long
/// paragraphs.</summary>
internal static partial class PlainHeadings
{
    private const int LongestKnownChars = 20;
    private const double ShortestHeading = 4;
    private const double LongestHeading = 34;
    private const double ShortestParagraph = 60;
    private const int FewestHan = 3;

    public static void Mark(Line[] lines, TextLayout layout)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Heading is null && (IsKnown(lines[i]) || (!layout.IsWrapped && StandsOut(lines, i))))
            {
                lines[i] = lines[i] with { Heading = new HeadingLine(null, lines[i].Text, HasWideGap: false) };
            }
        }
    }

    /// <summary>Whether a line could be a heading by what is printed on it: short, and not a sentence nor the lead to a
    /// formula or list.</summary>
    public static bool IsShortTitle(Line line) =>
        line.Width is >= ShortestHeading and <= LongestHeading
        && line.Text.Count(Characters.IsHan) >= FewestHan
        && !line.Text.Any(c => c is '。' or '；' or '，' or '：' or ':' or '$' or '@')
        && !NoTitle().IsMatch(line.Text)
        && !SentenceEnd.IsAt(line.Text)
        && !AtomReader.HasWideGap(line.Text)
        && CaptionReader.TryRead(line) is null
        && LabelReader.AtStart(line.Text) is null;

    /// <summary>Whether a line is a heading that every reader knows by its name.</summary>
    public static bool IsKnown(Line line) => line.Text.Length <= LongestKnownChars && KnownName().IsMatch(line.Text);

    /// <summary>A line that a page break cut off from its paragraph stands over another page; a line between rows divides a
    /// table.</summary>
    private static bool StandsOut(Line[] lines, int index) =>
        IsShortTitle(lines[index])
        && SentenceEnd.IsAt(lines[index - 1].Text)
        && index + 1 < lines.Length
        && !lines[index + 1].StartsColumn
        && !AtomReader.HasWideGap(lines[index - 1].Text)
        && !AtomReader.HasWideGap(lines[index + 1].Text)
        && lines[index + 1].Width >= ShortestParagraph
        && LabelReader.AtStart(lines[index + 1].Text) is null
        && lines[index + 1].Text.Any(Characters.IsHan);

    // （上接第65页）   1）测试流程   表示为   —《论语》   图中圆点代表样地
    [GeneratedRegex(@"^[（(\[【—–\-·*•\d]|^[图表]|[为是的和与及或如即则将由在对]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoTitle();

    // 引　言   结束语   结论与展望   致谢：
    [GeneratedRegex(
        @"^(引\s*言|前\s*言|绪\s*论|导\s*言|导\s*论|引\s*论|(结\s*语|结\s*论|结\s*束\s*语|讨\s*论|小\s*结|总\s*结|展\s*望|启\s*示|建\s*议)([与和及](展望|讨论|结论|启示|建议|思考|政策建议))?|余\s*论|致\s*谢|附\s*录|作者贡献(说明|声明)?|利益冲突(声明)?|Introduction|Conclusions?|Discussion|Acknowledge?ments?)\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex KnownName();
}
