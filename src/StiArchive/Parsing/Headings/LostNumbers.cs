using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Headings;

/// <summary>Headings of chapters whose number was not read, as happens to white figures on a coloured ground.</summary>
/// <remarks>
/// The other numbers tell that they are missing: after 2.3 comes 4.1. A short line that stands alone between the two is
/// the heading of chapter 4, or of chapter 3. Where more lines stand alone than numbers are missing, only the one right
/// above 4.1 is sure.
/// </remarks>
internal static class LostNumbers
{
    /// <summary>More missing numbers in a row were never there.</summary>
    private const int MostMissing = 3;

    /// <summary>A heading stands over a paragraph, and a paragraph is not short.</summary>
    private const double ShortestParagraph = 30;

    /// <summary>Marks the headings of chapters that the numbered ones leave out.</summary>
    /// <param name="lines">The lines, numbered headings marked.</param>
    /// <param name="found">The numbered headings in printed order.</param>
    public static void Mark(Line[] lines, IReadOnlyList<HeadingCandidate> found)
    {
        var start = HeadingCandidates.FirstLineOfBody(lines);
        var chapter = 0;
        foreach (var heading in found.Where(one => one.Number.Style == HeadingStyle.Decimal))
        {
            var next = heading.Number.Path[0];
            var isChapter = heading.Number.Path.Count == 1;
            var missing = next - chapter - (isChapter ? 1 : 0);
            if (missing is > 0 and <= MostMissing)
            {
                foreach (var index in Between(lines, start, heading.Index, missing))
                {
                    lines[index] = lines[index] with
                    {
                        Heading = new HeadingLine(null, lines[index].Text, HasWideGap: false),
                    };
                }
            }

            (start, chapter) = (heading.Index + 1, Math.Max(chapter, next));
        }
    }

    private static IEnumerable<int> Between(Line[] lines, int start, int end, int missing)
    {
        var alone = Enumerable.Range(start, end - start).Where(index => StandsAlone(lines, index)).ToList();
        return alone.Count <= missing ? alone : alone.Where(index => index == end - 1);
    }

    private static bool StandsAlone(Line[] lines, int index) =>
        lines[index].Heading is null
        && PlainHeadings.IsShortTitle(lines[index])
        && index > 0
        && (Ends(lines[index - 1]) || lines[index].StartsColumn)
        && (lines[index + 1].Heading is not null || lines[index + 1].Width >= ShortestParagraph);

    /// <summary>What stands over a heading has come to its end.</summary>
    private static bool Ends(Line line) =>
        line.Heading is not null || SentenceEnd.IsAt(line.Text) || line.Width < ShortestParagraph;
}
