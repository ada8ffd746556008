using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>An author as a paper prints the name, with the forms by which names are compared.</summary>
/// <param name="HanKey">Of the Chinese name, folded and without blanks; null where none is printed.</param>
/// <param name="LatinKey"><see cref="LatinName.KeyOf"/> of the English name; empty where that has no Latin letters.</param>
internal sealed record PrintedName(Author Author, string? HanKey, string LatinKey)
{
    /// <summary>Whether the paper prints both names of the person.</summary>
    public bool IsPair => HanKey is not null && LatinKey.Length > 0;

    /// <summary>The person, where the archive knows this Han name for the Latin one, or none.</summary>
    public string PersonWith(string? hanOfLatin) =>
        HanKey ?? (LatinKey.Length == 0 ? KeyOfHan(Author.En ?? "") : hanOfLatin ?? LatinKey);

    public static PrintedName Of(Author author) =>
        new(author, author.Zh is { } han ? KeyOfHan(han) : null, author.En is { } latin ? LatinName.KeyOf(latin) : "");

    private static string KeyOfHan(string name) => FoldedText.Of(name).Text.Replace(" ", "", StringComparison.Ordinal);
}
