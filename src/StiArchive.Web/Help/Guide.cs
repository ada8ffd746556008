using StiArchive.Browsing;
using StiArchive.Searching;

namespace StiArchive.Web.Help;

/// <summary>The examples of the help: for everything that the query language has, the first query that the papers at hand answer
/// in full.</summary>
/// <remarks>Chosen once after every change of the index, when first asked for. Safe for many callers at once.</remarks>
public sealed class Guide(Searcher searcher, Shelves shelves, Holdings holdings)
{
    private const int MostTried = 12;

    private Choice? _held;

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<GuideExample> All()
    {
        var generation = holdings.Generation();
        var held = Volatile.Read(ref _held);
        if (held is null || held.Generation != generation)
        {
            var material = GuideMaterial.Read(searcher, shelves);
            held = new Choice(generation, [.. GuideConstructs.Of(shelves, material).Select(Choose)]);
            Volatile.Write(ref _held, held);
        }

        return held.Examples;
    }

    private GuideExample Choose(GuideConstruct construct)
    {
        var queries = construct.Queries.Distinct(StringComparer.Ordinal).Take(MostTried).ToList();
        var answered = queries.Find(IsAnsweredInFull);
        return new GuideExample(construct.Group, construct.Key, answered ?? queries[0], answered is not null);
    }

    private bool IsAnsweredInFull(string query)
    {
        var request = new SearchRequest
        {
            Text = query,
            PageSize = 1,
            Facets = [],
        };
        return searcher.Search(request) is { PassageCount: > 0, Remarks.Count: 0 };
    }

    private sealed record Choice(long Generation, IReadOnlyList<GuideExample> Examples);
}
