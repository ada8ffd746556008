namespace StiArchive.Parsing.Tables;

/// <summary>Brings together the Chinese and the English caption of a table that are printed apart.</summary>
/// <remarks>Extractors move one of the two to the foot of the page, or over the next table. Their numbers tell that they are
/// one, as long as no other table bears that number.</remarks>
internal static class TwinPairing
{
    public static IReadOnlyList<TableRegion> Pair(IReadOnlyList<TableRegion> regions)
    {
        var byNumber = regions
            .GroupBy(region => region.Caption.Caption.Number, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Take(3).ToList(), StringComparer.Ordinal);
        var paired = new List<TableRegion>();
        foreach (var region in regions)
        {
            if (byNumber[region.Caption.Caption.Number] is [var a, var b] && MayPair(a, b))
            {
                var (home, away) = a.Rows.Count > 0 ? (a, b) : (b, a);
                paired.AddRange(ReferenceEquals(region, home) ? [Together(home, away)] : []);
            }
            else
            {
                paired.Add(region);
            }
        }

        return paired;
    }

    private static bool MayPair(TableRegion a, TableRegion b) =>
        a.Caption.Caption.IsTwinOf(b.Caption.Caption) && (a.Rows.Count == 0 || b.Rows.Count == 0);

    private static TableRegion Together(TableRegion home, TableRegion away) =>
        home with
        {
            Caption = home.Caption.With(away.Caption),
            Notes = [.. home.Notes, .. away.Notes],
        };
}
