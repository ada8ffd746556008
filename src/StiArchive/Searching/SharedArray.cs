namespace StiArchive.Searching;

/// <summary>An array that never changes; one that differs in a few places shares all other pages with it.</summary>
internal sealed class SharedArray<T>
    where T : class
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly T?[][] _pages;

    private SharedArray(T?[][] pages) => _pages = pages;

    public static SharedArray<T> Empty { get; } = new([]);

    /// <summary>Places that there are; those that nothing was put in hold the default.</summary>
    public int Length => _pages.Length << PageBits;

    public T? this[int place] => _pages[place >> PageBits][place & (PageSize - 1)];

    /// <summary>All that was put in, in order.</summary>
    public IEnumerable<T> Values => _pages.SelectMany(page => page).OfType<T>();

    public T? At(long place) => place >= 0 && place < Length ? this[(int)place] : default;

    /// <summary>The array with other values in some places.</summary>
    public SharedArray<T> With(IReadOnlyDictionary<int, T?> changes)
    {
        if (changes.Count == 0)
        {
            return this;
        }

        var pageCount = Math.Max(_pages.Length, (changes.Keys.Max() >> PageBits) + 1);
        var pages = new T?[pageCount][];
        _pages.CopyTo(pages, 0);
        Array.Fill(pages, [], _pages.Length, pageCount - _pages.Length);
        foreach (var page in changes.GroupBy(change => change.Key >> PageBits))
        {
            pages[page.Key] = Copy(pages[page.Key], page);
        }

        return new SharedArray<T>([.. pages.Select(page => page.Length == 0 ? new T?[PageSize] : page)]);
    }

    private static T?[] Copy(T?[] page, IEnumerable<KeyValuePair<int, T?>> changes)
    {
        var copy = new T?[PageSize];
        page.CopyTo(copy, 0);
        foreach (var (place, value) in changes)
        {
            copy[place & (PageSize - 1)] = value;
        }

        return copy;
    }
}
