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
        var (terms, spare) = (new PassageTerms(), new PassageTerms());
        var gathered = new List<PreparedPaper>();
        foreach (var paper in papers)
        {
            if (paper.Texts is { } texts)
            {
                terms.Add(texts);
            }

            // A batch is long in memory, and its texts are the largest part of what was read.
            gathered.Add(paper with { Texts = null });
            if (terms.Segment.OccurrenceCount >= mostOccurrences)
            {
                yield return new PaperBatch(gathered, terms.Segment);
                (terms, spare, gathered) = (spare, terms, []);
                terms.Segment.Clear();
            }
        }

        if (gathered.Count > 0)
        {
            yield return new PaperBatch(gathered, terms.Segment);
        }
    }
}
