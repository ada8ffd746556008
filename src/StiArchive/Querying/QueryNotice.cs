namespace StiArchive.Querying;

/// <summary>Something that the reader should be told about how the query was read.</summary>
public enum QueryNotice
{
    /// <summary>A quotation mark was opened and not closed; the phrase was read to the end.</summary>
    UnclosedQuote,

    /// <summary>A bracket was opened and not closed; the group was read to the end.</summary>
    UnclosedBracket,

    /// <summary>A bracket was closed that was not opened; it was passed over.</summary>
    UnopenedBracket,

    /// <summary>Brackets stand in brackets deeper than is read; the inner ones were passed over.</summary>
    TooDeep,

    /// <summary>An operator, a minus, a star or brackets have nothing to work on; they were passed over.</summary>
    StrayOperator,

    /// <summary>The query has operators and nothing else; they were read as words.</summary>
    OperatorAsWord,

    /// <summary>What is before the star is too short; the word itself is looked for.</summary>
    PrefixTooShort,

    /// <summary>A word before a colon is no field; it was read as a word.</summary>
    UnknownField,

    /// <summary>A field has no value; it was passed over.</summary>
    EmptyField,

    /// <summary>A field cannot have this value; it was left out.</summary>
    UnreadableValue,

    /// <summary>The query was longer than what is read; the rest was left out.</summary>
    TooLong,

    /// <summary>Nothing that can be searched for was found in the query.</summary>
    NothingToSearch,

    /// <summary>No passage has all words; the best partial matches are shown.</summary>
    PartialMatches,

    /// <summary>No passage has all words, but they are the name of an author, whose papers are shown.</summary>
    ReadAsAuthor,

    /// <summary>The search took longer than it may and was stopped; narrower words will help.</summary>
    TooBroad,
}
