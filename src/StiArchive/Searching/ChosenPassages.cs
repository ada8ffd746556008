using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Reads what is chosen of the facets of passages as a query would say it.</summary>
internal static class ChosenPassages
{
    /// <summary>What a passage has to satisfy; null where nothing is chosen that is about passages.</summary>
    public static QueryNode? Of(FacetChoices chosen)
    {
        var facets = chosen
            .Fields.Where(field => field.IsOfPassage())
            .Select(field => Of(field, chosen.Of(field)))
            .ToList();
        return facets.Count == 0 ? null : new QueryNode.All(facets);
    }

    /// <summary>The values of one facet; a key that is none of its values fits nothing.</summary>
    public static QueryNode Of(FacetField field, IEnumerable<string> keys) =>
        new QueryNode.Any([
            .. keys.Select(key => FieldOf(field, key))
                .OfType<QueryField>()
                .Select(value => new QueryNode.Field(value, "")),
        ]);

    /// <summary>The key of a kind: <c>table-row</c>.</summary>
    public static string KeyOf(PassageKind kind) =>
        System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The key of a language: <c>zh</c>.</summary>
    public static string KeyOf(Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>What a key asks for; null for a key that is no value.</summary>
    public static QueryField? FieldOf(FacetField field, string key) =>
        field switch
        {
            FacetField.Kind => Find<PassageKind>(key, KeyOf) is { } kind ? new QueryField.Kind(kind) : null,
            FacetField.Language => Find<Language>(key, KeyOf) is { } language ? new QueryField.Lang(language) : null,
            FacetField.Mention => new QueryField.Mention(key.ToUpperInvariant()),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A facet of papers."),
        };

    private static T? Find<T>(string key, Func<T, string> keyOf)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(value => string.Equals(keyOf(value), key, StringComparison.OrdinalIgnoreCase))
            .Cast<T?>()
            .FirstOrDefault();
}
