namespace StiArchive.Browsing;

/// <summary>Papers that have something in common: a year, an author …</summary>
/// <param name="Key">ASCII, for addresses: <c>2020</c>, <c>wu-yan</c>, <c>KR</c>, <c>green-hydrogen</c>.</param>
/// <param name="LabelZh">The same as <paramref name="LabelEn"/> where there is only one.</param>
public sealed record Shelf(ShelfKind Kind, string Key, string LabelZh, string LabelEn, int PaperCount)
{
    /// <summary>The key of the papers of which no year is known.</summary>
    public const string UnknownYear = "unknown";
}
