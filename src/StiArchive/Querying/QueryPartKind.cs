namespace StiArchive.Querying;

/// <summary>How a part of a query was understood.</summary>
public enum QueryPartKind
{
    Word,

    /// <summary>Exactly these characters in a row.</summary>
    Phrase,

    /// <summary>The beginning of a word.</summary>
    Prefix,
    Author,
    Title,
    Year,
    Economy,
    Mention,
    Kind,
    Keyword,
    Journal,
    Lang,
}
