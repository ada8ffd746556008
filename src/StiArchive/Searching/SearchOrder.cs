namespace StiArchive.Searching;

/// <summary>Which results stand first.</summary>
public enum SearchOrder
{
    /// <summary>Those that say most about what is asked.</summary>
    Relevance,

    /// <summary>Papers of later years; those without a year last. Within a year, by relevance.</summary>
    Newest,

    /// <summary>Papers of earlier years; those without a year last. Within a year, by relevance.</summary>
    Oldest,
}
