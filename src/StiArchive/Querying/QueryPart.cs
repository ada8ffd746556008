namespace StiArchive.Querying;

/// <summary>One thing that was understood of a query: shown to the reader as a chip that can be removed.</summary>
/// <param name="Text">The word, phrase or value of a field as it was typed, without quotes.</param>
/// <param name="QueryWithout">The query that remains when this part is taken away.</param>
public sealed record QueryPart(string Text, QueryPartKind Kind, string QueryWithout)
{
    /// <summary>True for what a passage must not have.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>What is asked of the catalogue; null for words and phrases.</summary>
    public QueryField? Field { get; init; }

    /// <summary>True for quoted text, which must stand exactly so.</summary>
    public bool IsPhrase => Kind == QueryPartKind.Phrase;
}
