using StiArchive.Indexing;

namespace StiArchive.Searching;

/// <summary>The passages that answer a query, before facets narrow them.</summary>
/// <param name="IsPartial">True where no passage has all words, and those that have most stand in.</param>
internal sealed record MatchSet(IReadOnlyList<Match> Matches, bool IsPartial)
{
    /// <summary>The passages with all terms; where there are none, those with at least half of them, or with as many as any
    /// passage has.</summary>
    /// <remarks>That is decided over the whole archive, so that no choice of a facet changes what a match is.</remarks>
    public static MatchSet Of(IReadOnlyList<TermHits> terms, Catalogue catalogue)
    {
        var words = new Dictionary<long, (int Words, double Score)>();
        foreach (var (passage, score) in terms.SelectMany(hits => hits.Scores))
        {
            var sum = words.GetValueOrDefault(passage);
            words[passage] = (sum.Words + 1, sum.Score + score);
        }

        var most = words.Values.Select(sum => sum.Words).DefaultIfEmpty().Max();
        var needed = most == terms.Count ? most : Math.Min(most, (terms.Count + 1) / 2);
        var matches = words
            .Where(sum => sum.Value.Words >= needed)
            .Select(sum => new Match(
                sum.Key,
                catalogue.Papers[PassageId.PaperOf(sum.Key)],
                sum.Value.Words,
                sum.Value.Score
            ));
        return new MatchSet([.. matches], IsPartial: most > 0 && most < terms.Count);
    }

    /// <summary>For a reader who chose facets and typed nothing: every paper by its first passage, newest first.</summary>
    public static MatchSet AllPapers(Catalogue catalogue)
    {
        var matches = catalogue
            .Papers.Values.Where(paper => paper.PassageCount > 0)
            .Select(paper => new Match(PassageId.Of(paper.Row, 0), paper, 0, 0));
        return new MatchSet([.. matches], IsPartial: false);
    }
}
