using StiArchive.Papers;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Proofs;

/// <summary>Answers a query by looking at every passage.</summary>
internal static class BruteForce
{
    /// <summary>The passages that match, whatever is chosen in facets.</summary>
    public static IReadOnlyList<HeldPassage> Find(QueryNode? root, IReadOnlyList<HeldPassage> passages, bool hasChoice)
    {
        if (root is null)
        {
            return hasChoice ? FirstOfPapers(passages) : [];
        }

        var parts = QueryMatcher.PartsByWanted(root);
        var wanted = parts[true].ToList();
        var entries = passages.Select(held => held.Paper).Distinct().ToDictionary(paper => paper, EntryOf);
        var hits = StandIns.Choose(
            passages,
            held => parts[false].All(part => Satisfies(part, held, entries)),
            [.. wanted.Select(part => (Func<HeldPassage, bool>)(held => Satisfies(part, held, entries)))]
        );
        return wanted.Count > 0 || AsksForPassages(root) ? hits : FirstOfPapers(hits);
    }

    /// <summary>Whether a paper has the values that are chosen, but for those of one facet.</summary>
    public static bool IsChosen(Paper paper, SearchRequest request, FacetField? except)
    {
        bool Fits(FacetField field, IReadOnlyList<string> keys) =>
            field == except || keys.Count == 0 || KeysOf(paper, field).Intersect(keys, StringComparer.Ordinal).Any();
        return Fits(FacetField.Year, [.. request.Years.Select(year => $"{year}")])
            && Fits(FacetField.Economy, request.Economies);
    }

    public static IReadOnlyList<string> KeysOf(Paper paper, FacetField field) =>
        field switch
        {
            FacetField.Year => paper.Metadata.Year is { } year ? [$"{year.Value}"] : [],
            FacetField.Economy => [.. (paper.Metadata.EconomiesStudied?.Value ?? []).Distinct(StringComparer.Ordinal)],
            _ => [],
        };

    private static bool Satisfies(QueryNode part, HeldPassage held, Dictionary<Paper, CataloguePaper> entries) =>
        QueryMatcher.Satisfies(part, (held.Passage, held.Following), entries[held.Paper]);

    private static List<HeldPassage> FirstOfPapers(IEnumerable<HeldPassage> passages) =>
        [.. passages.DistinctBy(held => held.Paper.Id, StringComparer.Ordinal)];

    private static bool AsksForPassages(QueryNode root) =>
        QueryTree
            .Leaves(root)
            .Any(leaf =>
                leaf is { IsExcluded: false, Leaf: QueryNode.Field { Wanted: QueryField.Kind or QueryField.Lang } }
            );

    private static CataloguePaper EntryOf(Paper paper)
    {
        var metadata = paper.Metadata;
        var summary = new PaperSummary(
            paper.Id,
            metadata.TitleZh?.Value,
            metadata.TitleEn?.Value,
            metadata.Year?.Value,
            [],
            [],
            metadata.EconomiesStudied?.Value ?? [],
            metadata.Journal?.Value
        );
        var authors = (metadata.Authors?.Value ?? []).Select(author => new AuthorIdentity(
            "",
            author.Zh ?? author.En!,
            author.En ?? author.Zh!
        ));
        var keywords = (metadata.KeywordsZh?.Value ?? []).Concat(metadata.KeywordsEn?.Value ?? []);
        return new CataloguePaper(0, summary, [.. authors], [.. keywords], "", 0);
    }
}
