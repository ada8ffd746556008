using StiArchive.Analysis;
using StiArchive.Economies;
using StiArchive.Papers;
using StiArchive.Passages;
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
            return hasChoice ? passages : [];
        }

        var parts = QueryMatcher.PartsByWanted(root);
        var wanted = parts[true].ToList();
        var entries = passages.Select(held => held.Paper).Distinct().ToDictionary(paper => paper, EntryOf);
        return StandIns.Choose(
            passages,
            held => parts[false].All(part => Satisfies(part, held, entries)),
            [.. wanted.Select(part => (Func<HeldPassage, bool>)(held => Satisfies(part, held, entries)))]
        );
    }

    /// <summary>The matching passages that fit what is chosen, as results: for a query that asks for papers, the first of
    /// each.</summary>
    public static IReadOnlyList<HeldPassage> Results(
        QueryNode? root,
        IReadOnlyList<HeldPassage> matching,
        SearchRequest request
    )
    {
        var chosen = matching.Where(held => IsChosen(held, request, except: null)).ToList();
        var asksForPassages =
            request.Chosen.Fields.Any(field => field.IsOfPassage())
            || (root is not null && (QueryMatcher.PartsByWanted(root)[true].Any() || AsksForPassages(root)));
        return asksForPassages ? chosen : [.. chosen.DistinctBy(held => held.Paper.Id, StringComparer.Ordinal)];
    }

    /// <summary>Whether a passage has the values that are chosen, but for those of one facet.</summary>
    public static bool IsChosen(HeldPassage held, SearchRequest request, FacetField? except) =>
        request
            .Chosen.Fields.Where(field => field != except)
            .All(field => KeysOf(held, field).Intersect(request.Chosen.Of(field), StringComparer.Ordinal).Any());

    public static IReadOnlyList<string> KeysOf(HeldPassage held, FacetField field)
    {
        var metadata = held.Paper.Metadata;
        return field switch
        {
            FacetField.Year => metadata.Year is { } year ? [$"{year.Value}"] : [],
            FacetField.Economy => [.. (metadata.EconomiesStudied?.Value ?? []).Distinct(StringComparer.Ordinal)],
            FacetField.Keyword =>
            [
                .. (metadata.KeywordsZh?.Value ?? [])
                    .Concat(metadata.KeywordsEn?.Value ?? [])
                    .Select(keyword => FoldedText.Of(keyword).Text)
                    .Distinct(StringComparer.Ordinal),
            ],
            FacetField.Kind =>
            [
                held.Passage.Kind == PassageKind.TableRow ? "table-row" : $"{held.Passage.Kind}".ToLowerInvariant(),
            ],
            FacetField.Language => [held.Passage.Language == Language.Chinese ? "zh" : "en"],
            FacetField.Mention =>
            [
                .. EconomyFinder
                    .Find(held.Passage.Text)
                    .Select(named => named.Economy.Code)
                    .Distinct(StringComparer.Ordinal),
            ],
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Authors are compared elsewhere."),
        };
    }

    private static bool Satisfies(QueryNode part, HeldPassage held, Dictionary<Paper, CataloguePaper> entries) =>
        QueryMatcher.Satisfies(
            part,
            held.Passage,
            new ContinuedText(held.Passage.Text, held.Following),
            entries[held.Paper]
        );

    private static bool AsksForPassages(QueryNode root) =>
        QueryTree
            .Leaves(root)
            .Any(leaf =>
                leaf is { IsExcluded: false, Leaf: QueryNode.Field field } && FieldMatcher.IsOfPassage(field.Wanted)
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
