using System.Text.Json;
using StiArchive.Papers;
using StiArchive.Web.Browse;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Doubts;

/// <summary>Addresses of lists of doubts, and of the places that they are about.</summary>
public static class DoubtsUrl
{
    public const string Path = "/doubts";

    private const int LongestAnchorChars = 40;

    private static readonly Dictionary<string, DoubtKind> Kinds = Enum.GetValues<DoubtKind>()
        .ToDictionary(Segment, StringComparer.Ordinal);

    public static string Of(DoubtKind? kind, int page = 1) =>
        BrowseUrl.OnPage(kind is { } chosen ? $"{Path}?kind={Segment(chosen)}" : Path, page);

    /// <summary>Null for a word that is no kind.</summary>
    public static DoubtKind? ReadKind(string segment) => Kinds.TryGetValue(segment, out var kind) ? kind : null;

    /// <summary>The place in the paper; the paper where the doubt is about a line of the original, or about all of it.</summary>
    public static string Of(string paperId, Doubt doubt)
    {
        ArgumentNullException.ThrowIfNull(doubt);

        var isAnchor =
            doubt.Place.Length is > 0 and <= LongestAnchorChars
            && doubt.Place.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
        return isAnchor ? PaperUrl.Of(paperId, query: "", doubt.Place) : PaperUrl.Of(paperId);
    }

    private static string Segment(DoubtKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
