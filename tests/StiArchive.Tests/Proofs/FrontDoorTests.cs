using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Tests.Searching;

namespace StiArchive.Tests.Proofs;

/// <summary>Compares what the archive answers with looking at every passage, while papers come, change and go.</summary>
public sealed class FrontDoorTests
{
    private const int QueriesAtRest = 1_000;
    private const int Changes = 200;
    private const int QueriesPerChange = 5;

    [Fact]
    public void Two_thousand_random_queries_are_answered_as_brute_force_does_before_and_between_changes()
    {
        using var archive = new ChangingArchive(seed: 1);
        var answered = 0;
        for (var seed = 0; seed < QueriesAtRest; seed++)
        {
            answered += AssertSame(archive, seed);
        }

        for (var change = 0; change < Changes; change++)
        {
            archive.Change();
            for (var i = 0; i < QueriesPerChange; i++)
            {
                answered += AssertSame(archive, QueriesAtRest + (change * QueriesPerChange) + i);
            }
        }

        Assert.InRange(answered, 1_200, 1_999);
    }

    /// <summary>Returns 1 if anything was found.</summary>
    private static int AssertSame(ChangingArchive archive, int seed)
    {
        var request = AskedQuery.Of(new Random(seed), archive.Passages);

        var results = AllPages(archive.Searcher, request);

        var isAuthor = results[0].Notices.Contains(QueryNotice.ReadAsAuthor);
        var query = archive.Searcher.ReadQuery(isAuthor ? $"author:\"{request.Text.Trim()}\"" : request.Text);
        var matching = BruteForce.Find(query.Root, archive.Passages, request.Chosen.Count > 0);
        var chosen = BruteForce.Results(query.Root, matching, request);
        var choices = request.Chosen.Fields.Select(field => $"{field}={string.Join(',', request.Chosen.Of(field))}");
        var what = $"seed {seed}: {request.Text} {string.Join(' ', choices)}";
        AssertHits(results, chosen, what);
        Assert.True(
            chosen.DistinctBy(held => held.Paper.Id, StringComparer.Ordinal).Count() == results[0].PaperCount,
            what
        );
        Assert.All(results[0].Facets, facet => AssertCounts(facet, matching, request, what));
        return chosen.Count > 0 ? 1 : 0;
    }

    private static void AssertHits(List<SearchResults> pages, IReadOnlyList<HeldPassage> chosen, string what)
    {
        var found = pages
            .SelectMany(page => page.Hits)
            .Select(hit => $"{hit.Passage.PaperId}#{hit.Passage.Anchor}")
            .ToList();
        var wanted = chosen.Select(held => held.Address).ToList();
        var missing = wanted.Except(found, StringComparer.Ordinal);
        var surplus = found.Except(wanted, StringComparer.Ordinal);
        Assert.True(
            found.Count == wanted.Count && !missing.Any() && !surplus.Any(),
            $"{what}: missing {string.Join(' ', missing)}, surplus {string.Join(' ', surplus)}"
        );
        Assert.True(pages.TrueForAll(page => page.PassageCount == wanted.Count), what);
    }

    private static void AssertCounts(
        Facet facet,
        IReadOnlyList<HeldPassage> matching,
        SearchRequest request,
        string what
    )
    {
        if (facet.Field == FacetField.Author)
        {
            return;
        }

        var keys = matching
            .Where(held => BruteForce.IsChosen(held, request, facet.Field))
            .SelectMany(held => BruteForce.KeysOf(held, facet.Field).Select(key => (held.Paper.Id, Key: key)))
            .Distinct()
            .Select(value => value.Key);
        FacetCounts.AssertSame(keys, facet, what);
    }

    private static List<SearchResults> AllPages(Searcher searcher, SearchRequest request)
    {
        var pages = new List<SearchResults> { searcher.Search(request) };
        for (var page = 2; page <= pages[0].PageCount; page++)
        {
            pages.Add(searcher.Search(request with { Page = page }));
        }

        return pages;
    }
}
