namespace StiArchive.Searching;

/// <summary>Among equals always the same paper first: the newer, then by id.</summary>
internal sealed class PaperOrder(Catalogue catalogue) : IComparer<long>
{
    public int Compare(long x, long y)
    {
        if (x == y)
        {
            return 0;
        }

        var (one, other) = (catalogue.Papers[x].Summary, catalogue.Papers[y].Summary);
        var byYear = (other.Year ?? 0).CompareTo(one.Year ?? 0);
        return byYear != 0 ? byYear : string.CompareOrdinal(one.Id, other.Id);
    }
}
