namespace StiArchive.Indexing;

/// <summary>The number of a passage in the index, which tells its paper: no table has to be asked for it.</summary>
internal static class PassageId
{
    /// <summary>Passages that a paper can have: about a million.</summary>
    public const int MostPerPaper = 1 << PlaceBits;

    private const int PlaceBits = 20;

    /// <summary>The number of the passage at <paramref name="place"/> of its paper, counted from 0.</summary>
    public static long Of(long paper, int place) => (paper << PlaceBits) | (long)place;

    public static long PaperOf(long passage) => passage >> PlaceBits;

    public static int PlaceOf(long passage) => (int)(passage & (MostPerPaper - 1));
}
