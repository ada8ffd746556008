using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>Papers that are written in one transaction.</summary>
/// <param name="Papers">Those that could not be read too.</param>
/// <param name="Segment">The terms of the others, in the same order; good until the next batch but one is gathered.</param>
internal sealed record PaperBatch(IReadOnlyList<PreparedPaper> Papers, SegmentBuilder Segment)
{
    /// <summary>Gathers papers until a segment has at least <paramref name="mostOccurrences"/> occurrences of terms.</summary>
    public static IEnumerable<PaperBatch> Gather(IEnumerable<PreparedPaper> papers, int mostOccurrences)
    {
        var (segment, spare) = (new SegmentBuilder(), new SegmentBuilder());
        var gathered = new List<PreparedPaper>();
        foreach (var paper in papers)
        {
            if (paper.Postings is { } postings)
            {
                segment.Add(postings);
            }

            // A batch is long in memory, and the segment has what it needs of them.
            gathered.Add(paper with { Postings = null });
            if (segment.OccurrenceCount >= mostOccurrences)
            {
                yield return new PaperBatch(gathered, segment);
                (segment, spare, gathered) = (spare, segment, []);
                segment.Clear();
            }
        }

        if (gathered.Count > 0)
        {
            yield return new PaperBatch(gathered, segment);
        }
    }
}
