namespace StiArchive.Searching.Explaining;

/// <summary>Whether a passage answers a query.</summary>
public enum PassageMatch
{
    /// <summary>It is not among the results.</summary>
    None,

    /// <summary>It stands in with others, because no passage satisfies all of the query.</summary>
    Partial,

    /// <summary>It satisfies all of the query.</summary>
    Full,
}
