using StiArchive.Analysis;
using StiArchive.Browsing;

namespace StiArchive.Web.Browse;

/// <summary>Narrows a list of shelves to what a reader types.</summary>
public static class ShelfFilter
{
    /// <summary>Whether either label has the typed letters, in any case, width or script.</summary>
    public static bool Fits(Shelf shelf, string typed)
    {
        ArgumentNullException.ThrowIfNull(shelf);

        var wanted = FoldedText.Of(typed).Text;
        return wanted.Length == 0 || Has(shelf.LabelZh, wanted) || Has(shelf.LabelEn, wanted);
    }

    private static bool Has(string label, string wanted) =>
        FoldedText.Of(label).Text.Contains(wanted, StringComparison.Ordinal);
}
