namespace StiArchive.Searching;

/// <summary>What was understood of a query.</summary>
/// <param name="Terms">All different, in the order of the query; empty where nothing can be searched for.</param>
/// <param name="Parts">One for each term, for showing.</param>
public sealed record SearchQuery(
    IReadOnlyList<QueryTerm> Terms,
    IReadOnlyList<QueryPart> Parts,
    IReadOnlyList<QueryNotice> Notices
);
