using System.Text.RegularExpressions;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.Tables;

namespace StiArchive.Parsing.Headings;

/// <summary>Headings without a number: those that every reader knows by name, and in papers that number none, short lines
/// between long paragraphs.</summary>
internal static partial class PlainHeadings
{
    private const double ShortestHeading = 4;
    private const double LongestHeading = 30;
    private const double ShortestParagraph = 60;

    public static void Mark(Line[] lines, TextLayout layout, bool hasNumbered)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            var mayBeShortLine = !hasNumbered && !layout.IsWrapped;
            if (lines[i].Heading is null && (IsKnown(lines[i]) || (mayBeShortLine && StandsOut(lines, i))))
            {
                lines[i] = lines[i] with { Heading = new HeadingLine(null, lines[i].Text, HasWideGap: false) };
            }
        }
    }

    private static bool IsKnown(Line line) => line.Text.Length <= 20 && KnownName().IsMatch(line.Text);

    private static bool StandsOut(Line[] lines, int index)
    {
        var line = lines[index];
        return line.Width is >= ShortestHeading and <= LongestHeading
            && line.Text.Any(Characters.IsHan)
            && !line.Text.Any(c => c is '。' or '；' or '，' or '：' or ':' or '$' or '@' or '、')
            && !SentenceEnd.IsAt(line.Text)
            && SentenceEnd.IsAt(lines[index - 1].Text)
            && index + 1 < lines.Length
            && lines[index + 1].Width >= ShortestParagraph
            && IsText(lines[index + 1])
            && !AtomReader.HasWideGap(line.Text)
            && CaptionReader.TryRead(line) is null
            && LabelReader.AtStart(line.Text) is null;
    }

    private static bool IsText(Line line) => LabelReader.AtStart(line.Text) is null && line.Text.Any(Characters.IsHan);

    // 引　言   结束语   致谢：
    [GeneratedRegex(
        @"^(引\s*言|前\s*言|绪\s*论|导\s*言|导\s*论|引\s*论|结\s*语|结\s*论|结\s*束\s*语|讨\s*论|余\s*论|致\s*谢|附\s*录|作者贡献(说明|声明)?|利益冲突(声明)?|Introduction|Conclusions?|Discussion|Acknowledge?ments?)\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex KnownName();
}
