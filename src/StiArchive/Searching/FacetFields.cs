using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Searching;

/// <summary>Groups of facets, by what counting them costs.</summary>
public static class FacetFields
{
    /// <summary>Of papers, and few to a paper: counted for every search.</summary>
    public static IReadOnlyList<FacetField> Usual { get; } = [FacetField.Author, FacetField.Year, FacetField.Economy];

    public static IReadOnlyList<FacetField> All { get; } = Enum.GetValues<FacetField>();

    /// <summary>The key of a kind of passage: <c>table-row</c>.</summary>
    public static string KeyOf(PassageKind kind) => ChosenPassages.KeyOf(kind);

    /// <summary>All keys of a facet whose values are the same in any archive; of others, none.</summary>
    public static IReadOnlyList<string> KeysOf(FacetField field) =>
        field switch
        {
            FacetField.Kind => [.. Enum.GetValues<PassageKind>().Select(ChosenPassages.KeyOf)],
            FacetField.Language => [.. Enum.GetValues<Language>().Select(ChosenPassages.KeyOf)],
            _ => [],
        };

    /// <summary>Whether passages of one paper have different values.</summary>
    public static bool IsOfPassage(this FacetField field) =>
        field is FacetField.Mention or FacetField.Kind or FacetField.Language;
}
