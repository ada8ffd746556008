using StiArchive.Browsing;
using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>The examples for readers: of each kind the first that the papers at hand answer in full.</summary>
/// <remarks>Chosen once after every change of the index, when first asked for. Safe for many callers at once.</remarks>
public sealed class ExampleQueries(Searcher searcher, Shelves shelves, Holdings holdings)
{
    private const int PapersAsked = 5;

    private Choice? _held;

    /// <summary>In the order of the page; none for an archive without papers.</summary>
    public IReadOnlyList<ExampleQuery> All()
    {
        var generation = holdings.Generation();
        var held = Volatile.Read(ref _held);
        if (held is null || held.Generation != generation)
        {
            held = new Choice(generation, Choose());
            Volatile.Write(ref _held, held);
        }

        return held.Examples;
    }

    private IReadOnlyList<ExampleQuery> Choose() =>
        [
            .. ExampleCandidates
                .Of(shelves, searcher.NewestPapers(PapersAsked))
                .Select(candidates => candidates.FirstOrDefault(IsAnsweredInFull))
                .OfType<ExampleQuery>(),
        ];

    private bool IsAnsweredInFull(ExampleQuery example)
    {
        var results = searcher.Search(
            new SearchRequest
            {
                Text = example.Text,
                PageSize = 1,
                Facets = [],
            }
        );
        return results is { PassageCount: > 0, Remarks.Count: 0 };
    }

    private sealed record Choice(long Generation, IReadOnlyList<ExampleQuery> Examples);
}
