namespace StiArchive.Searching;

/// <summary>The passages that answer a query, before facets narrow them.</summary>
/// <param name="IsPartial">True where no passage has all words, and those that have most stand in.</param>
internal sealed record MatchSet(IReadOnlyList<Match> Matches, bool IsPartial)
{
    public static MatchSet None { get; } = new([], IsPartial: false);
}
