namespace StiArchive.Papers;

/// <summary>One thing that stands in a section, in reading order: a paragraph, a table, a figure, a footnote, a question.</summary>
public abstract record Block
{
    private protected Block() { }

    /// <summary>The page the block begins on, counted from 1; null where the original does not tell pages.</summary>
    public int? Page { get; init; }
}
