using System.Globalization;
using StiArchive.Browsing;

namespace StiArchive.Web.Browse;

/// <summary>Addresses of shelves: <c>/browse/authors/wu-yan</c>.</summary>
public static class BrowseUrl
{
    public const string Path = "/browse";

    private static readonly Dictionary<string, ShelfKind> Kinds = new(StringComparer.Ordinal)
    {
        ["years"] = ShelfKind.Year,
        ["authors"] = ShelfKind.Author,
        ["economies"] = ShelfKind.Economy,
        ["keywords"] = ShelfKind.Keyword,
        ["journals"] = ShelfKind.Journal,
    };

    public static string Of(ShelfKind kind) => $"{Path}/{Segment(kind)}";

    public static string Of(ShelfKind kind, string key) => $"{Of(kind)}/{Uri.EscapeDataString(key)}";

    public static string Of(Shelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        return Of(shelf.Kind, shelf.Key);
    }

    public static string Of(Shelf shelf, int page) => OnPage(Of(shelf), page);

    /// <summary>A page of a list; the first has no number, so that it has one address.</summary>
    public static string OnPage(string address, int page)
    {
        ArgumentNullException.ThrowIfNull(address);

        var mark = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        return page <= 1 ? address : string.Create(CultureInfo.InvariantCulture, $"{address}{mark}page={page}");
    }

    /// <summary>Null for a word that names no kind of shelf.</summary>
    public static ShelfKind? Read(string segment) => Kinds.TryGetValue(segment, out var kind) ? kind : null;

    private static string Segment(ShelfKind kind) => Kinds.First(pair => pair.Value == kind).Key;
}
