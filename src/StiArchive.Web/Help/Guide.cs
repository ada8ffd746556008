using StiArchive.Browsing;
using StiArchive.Searching;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Help;

/// <summary>The examples of the help: for everything that the query language has, the first query that the papers at hand answer
/// in full.</summary>
/// <remarks>Safe for many callers at once.</remarks>
public sealed class Guide(Searcher searcher, Shelves shelves, Holdings holdings)
{
    private const int MostTried = 12;

    private readonly HeldByGeneration<IReadOnlyList<GuideExample>> _examples = new(
        holdings,
        () => Choose(searcher, shelves)
    );

    /// <summary>In the order of the page.</summary>
    public IReadOnlyList<GuideExample> All() => _examples.Value;

    private static IReadOnlyList<GuideExample> Choose(Searcher searcher, Shelves shelves) =>
        [
            .. GuideConstructs
                .Of(shelves, GuideMaterial.Read(searcher, shelves))
                .Select(construct => Choose(searcher, construct)),
        ];

    private static GuideExample Choose(Searcher searcher, GuideConstruct construct)
    {
        var queries = construct.Queries.Distinct(StringComparer.Ordinal).Take(MostTried).ToList();
        var answered = queries.Find(searcher.AnswersInFull);
        return new GuideExample(construct.Group, construct.Key, answered ?? queries[0], answered is not null);
    }
}
