namespace StiArchive.Web.Tests.Proofs;

/// <summary>Totals and facets of an answer, counted by looking at every passage for every facet.</summary>
internal sealed class BruteForceAnswer(
    IReadOnlyList<HeldPassage> matches,
    ILookup<string, string> chosen,
    bool isOfPapers
)
{
    /// <summary>The passages that match and fit all that is chosen; of a query without words, one for each paper.</summary>
    public IReadOnlyList<HeldPassage> Hits()
    {
        var hits = matches.Where(passage => HeldPassage.Facets.All(facet => FitsChoice(passage, facet)));
        var ofPapers = isOfPapers && !HeldPassage.OfPassages.Any(chosen.Contains);
        return [.. ofPapers ? hits.DistinctBy(passage => passage.Paper.Id, StringComparer.Ordinal) : hits];
    }

    /// <summary>The papers of every value of a facet; the choice within it does not count, and what is chosen is listed.</summary>
    public SortedDictionary<string, int> Counts(string facet)
    {
        var papers = matches
            .Where(passage => HeldPassage.Facets.All(other => other == facet || FitsChoice(passage, other)))
            .SelectMany(passage => passage.Values(facet).Select(value => (Value: value, passage.Paper.Id)))
            .Distinct()
            .CountBy(pair => pair.Value, StringComparer.Ordinal);
        var counts = new SortedDictionary<string, int>(
            papers.ToDictionary(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        foreach (var value in chosen[facet])
        {
            counts.TryAdd(value, 0);
        }

        return counts;
    }

    private bool FitsChoice(HeldPassage passage, string facet) =>
        !chosen.Contains(facet) || passage.Values(facet).Intersect(chosen[facet], StringComparer.Ordinal).Any();
}
