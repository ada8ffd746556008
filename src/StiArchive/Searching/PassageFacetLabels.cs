using StiArchive.Economies;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>What the values of the facets of passages are called in both languages.</summary>
internal static class PassageFacetLabels
{
    /// <summary>The names of a value; its key where it has none.</summary>
    public static (string Zh, string En) Of(FacetField field, string key) =>
        (Of(field, key, Language.Chinese), Of(field, key, Language.English));

    private static string Of(FacetField field, string key, Language reader) =>
        ChosenPassages.FieldOf(field, key) switch
        {
            QueryField.Kind kind => PassageKindName.Of(kind.Wanted, reader),
            QueryField.Lang language => LanguageName.Of(language.Wanted, reader),
            QueryField.Mention mention when EconomyCatalogue.Find(mention.Code) is { } economy => reader
            == Language.Chinese
                ? economy.NameZh
                : economy.NameEn,
            _ => key,
        };
}
