using StiArchive.Browsing;
using StiArchive.Searching;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Search;

/// <summary>The examples for readers: of each kind the first that the papers at hand answer in full.</summary>
/// <remarks>Safe for many callers at once.</remarks>
public sealed class ExampleQueries(Searcher searcher, Shelves shelves, Holdings holdings)
{
    private const int PapersAsked = 5;

    private readonly HeldByGeneration<IReadOnlyList<ExampleQuery>> _examples = new(
        holdings,
        () => Choose(searcher, shelves)
    );

    /// <summary>In the order of the page; none for an archive without papers.</summary>
    public IReadOnlyList<ExampleQuery> All() => _examples.Value;

    private static IReadOnlyList<ExampleQuery> Choose(Searcher searcher, Shelves shelves) =>
        [
            .. ExampleCandidates
                .Of(shelves, searcher.NewestPapers(PapersAsked))
                .Select(candidates => candidates.FirstOrDefault(example => searcher.AnswersInFull(example.Text)))
                .OfType<ExampleQuery>(),
        ];
}
