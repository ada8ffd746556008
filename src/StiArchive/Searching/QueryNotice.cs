namespace StiArchive.Searching;

/// <summary>Something that the reader should be told about how the query was read.</summary>
public enum QueryNotice
{
    /// <summary>A quotation mark was opened and not closed; the phrase was read to the end.</summary>
    UnclosedQuote,

    /// <summary>The query was longer than what is read; the rest was left out.</summary>
    TooLong,

    /// <summary>Nothing that can be searched for was found in the query.</summary>
    NothingToSearch,

    /// <summary>No passage has all words; the best partial matches are shown.</summary>
    PartialMatches,

    /// <summary>The search took longer than it may and was stopped; narrower words will help.</summary>
    TooBroad,
}
