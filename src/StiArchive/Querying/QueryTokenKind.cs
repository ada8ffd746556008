namespace StiArchive.Querying;

/// <summary>What a stretch of a query is.</summary>
internal enum QueryTokenKind
{
    /// <summary>Characters between blanks, quotes and brackets.</summary>
    Words,
    Phrase,
    Open,
    Close,
    And,
    Or,
    Not,

    /// <summary>The name of a field with its colon.</summary>
    Field,

    /// <summary>Behind the last one.</summary>
    End,
}
