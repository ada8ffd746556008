namespace StiArchive.Browsing;

/// <summary>Cuts lists into pages.</summary>
public static class Paging
{
    /// <summary>The items of one page.</summary>
    /// <param name="number">Counted from 1; below it is the first page.</param>
    public static Paged<T> Of<T>(IReadOnlyList<T> all, int number, int size)
    {
        ArgumentNullException.ThrowIfNull(all);

        return new Paged<T>([.. all.Skip(Before(number, size)).Take(size)], Math.Max(1, number), size, all.Count);
    }

    /// <summary>How many items stand on the pages before one; no page is so far behind that it overflows.</summary>
    internal static int Before(int number, int size) => (int)Math.Min(int.MaxValue, (Math.Max(1L, number) - 1) * size);
}
