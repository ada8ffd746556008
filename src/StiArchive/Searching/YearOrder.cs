namespace StiArchive.Searching;

/// <summary>Papers by their years; those without one last. Papers of one year are equal.</summary>
internal sealed class YearOrder(Catalogue catalogue, bool newestFirst) : IComparer<long>
{
    /// <summary>Null where the years do not matter.</summary>
    public static YearOrder? For(SearchOrder order, Catalogue catalogue) =>
        order == SearchOrder.Relevance ? null : new YearOrder(catalogue, order == SearchOrder.Newest);

    public int Compare(long x, long y) => Rank(x).CompareTo(Rank(y));

    private int Rank(long paper) =>
        catalogue.Papers[paper].Summary.Year is not { } year ? int.MaxValue
        : newestFirst ? -year
        : year;
}
