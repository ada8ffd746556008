using StiArchive.Analysis;
using StiArchive.Postings;
using StiArchive.Postings.Ranking;

namespace StiArchive.Searching;

/// <summary>Searches for a text as a bag of words: every passage with any of its terms matches, and their weights decide.</summary>
/// <remarks>How retrieval sets are measured, and what the ranking of all other queries is made of.</remarks>
/// <param name="facets">Counts the matches.</param>
internal sealed class PlainSearch(IReadOnlyList<SegmentReader> segments, FacetCounter facets)
{
    /// <summary>The <paramref name="count"/> best passages for a text as typed, with all that match counted.</summary>
    public FoundPassages Search(string text, int count, CancellationToken cancellationToken = default)
    {
        var weights = QueryWeights.OfBag(FoldedText.Of(text).Text, segments);
        var best = new TopPassages(count);
        var search = new PassageSearch(weights, facets, cancellationToken);
        foreach (var segment in segments)
        {
            var passages = segment.WithAny(weights.Terms.Select(term => term.Term));
            search.Run(segment, new SegmentMatches(passages, IsBag: true), best);
        }

        return new FoundPassages(best.InOrder(), facets);
    }
}
