namespace StiArchive.Browsing;

/// <summary>One page of a long list.</summary>
/// <param name="Number">Counted from 1; a page behind the last one is empty.</param>
/// <param name="Size">Items of a full page.</param>
/// <param name="Total">Items of all pages.</param>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Number, int Size, int Total)
{
    public int PageCount => (Total + Size - 1) / Size;

    /// <summary>True when there are items, but none on a page so far behind.</summary>
    public bool IsBehindLastPage => Items.Count == 0 && Total > 0;
}
