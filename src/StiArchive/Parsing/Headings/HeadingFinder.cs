using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Headings;

/// <summary>Tells headings from lines of text that happen to begin with a number.</summary>
internal static class HeadingFinder
{
    /// <summary>So many headings with a wide gap after the number show that the paper sets all of them so.</summary>
    private const int FewestWideGaps = 2;

    /// <summary>One number is no series; in a chapter of an accepted one it may stand alone.</summary>
    private const int FewestInSeries = 2;

    /// <summary>Returns the lines, with <see cref="Line.Heading"/> set on those that are headings.</summary>
    public static IReadOnlyList<Line> Mark(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var candidates = HeadingCandidates.Find(lines, layout);
        var found = new List<HeadingCandidate>(layout.IsWrapped ? WithWideGaps(candidates) : []);
        if (found.Count == 0)
        {
            AddSeries(candidates, FewestInSeries, found);
        }

        var levels = new HeadingLevels(found.Select(candidate => candidate.Number));
        var marked = lines.ToArray();
        foreach (var candidate in found)
        {
            var heading = candidate.Heading with { Level = levels.Of(candidate.Number) };
            marked[candidate.Index] = lines[candidate.Index] with { Heading = heading };
        }

        if (!layout.IsWrapped)
        {
            LostNumbers.Mark(marked, [.. found.OrderBy(candidate => candidate.Index)]);
        }

        PlainHeadings.Mark(marked, layout);
        return marked;
    }

    /// <summary>Where the paper sets its numbers apart, those headings are sure, in whatever order they are printed.</summary>
    private static List<HeadingCandidate> WithWideGaps(IReadOnlyList<HeadingCandidate> candidates)
    {
        var wide = candidates.Where(candidate => candidate.Heading.HasWideGap).ToList();
        return wide.Count(candidate => candidate.Number.Style == HeadingStyle.Decimal) >= FewestWideGaps ? wide : [];
    }

    /// <summary>Finds the series of the outermost style, then in each of its chapters those of the inner ones, which begin
    /// anew there.</summary>
    private static void AddSeries(IReadOnlyList<HeadingCandidate> candidates, int fewest, List<HeadingCandidate> found)
    {
        if (candidates.Count == 0)
        {
            return;
        }

        var style = candidates.Min(candidate => candidate.Number.Style);
        var series = HeadingChain.Best([.. candidates.Where(candidate => candidate.Number.Style == style)]);
        series = series.Count >= fewest ? series : [];
        found.AddRange(series);
        foreach (var chapter in Chapters([.. candidates.Where(candidate => candidate.Number.Style != style)], series))
        {
            AddSeries(chapter, series.Count > 0 ? 1 : fewest, found);
        }
    }

    /// <summary>The inner candidates before the first heading of a series, and after each.</summary>
    private static List<List<HeadingCandidate>> Chapters(
        List<HeadingCandidate> inner,
        IReadOnlyList<HeadingCandidate> series
    )
    {
        var chapters = new List<List<HeadingCandidate>> { new() };
        var next = 0;
        foreach (var candidate in inner)
        {
            while (next < series.Count && series[next].Index < candidate.Index)
            {
                chapters.Add([]);
                next++;
            }

            chapters[^1].Add(candidate);
        }

        return chapters;
    }
}
