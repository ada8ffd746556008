using System.Text.Json.Nodes;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>The catalogue's entry. A year may be inferred, and says so; every other value is printed on the original.</summary>
internal static class NeutralMetadata
{
    public static string Kind(PaperKind kind) =>
        kind switch
        {
            PaperKind.NewspaperRoundtable => "newspaper-roundtable",
            PaperKind.Report => "report",
            _ => "journal-article",
        };

    public static JsonArray Languages(IReadOnlyList<Language> languages) =>
        new([.. languages.Select(language => JsonValue.Create(language == Language.Chinese ? "zh" : "en"))]);

    public static JsonObject Write(Metadata metadata) =>
        new()
        {
            ["title_zh"] = metadata.TitleZh?.Value,
            ["title_en"] = metadata.TitleEn?.Value,
            ["authors"] = Authors(metadata.Authors?.Value ?? []),
            ["affiliations"] = Affiliations(metadata.Affiliations?.Value ?? []),
            ["keywords_zh"] = Strings(metadata.KeywordsZh?.Value ?? []),
            ["keywords_en"] = Strings(metadata.KeywordsEn?.Value ?? []),
            ["doi"] = metadata.Doi?.Value,
            ["issn"] = metadata.Issn?.Value,
            ["volume"] = metadata.Volume?.Value,
            ["issue"] = metadata.Issue?.Value,
            ["clc"] = metadata.Clc?.Value,
            ["doc_code"] = metadata.DocumentCode?.Value,
            ["year"] = metadata.Year?.Value,
            ["year_stated"] = metadata.Year?.Basis.Kind == BasisKind.Stated,
            ["column_name"] = metadata.Column?.Value,
        };

    private static JsonArray Authors(IReadOnlyList<Author> authors) =>
        new([.. authors.Select(author => new JsonObject { ["zh"] = author.Zh, ["en"] = author.En })]);

    private static JsonArray Affiliations(IReadOnlyList<Affiliation> affiliations) =>
        new([
            .. affiliations.Select(affiliation => new JsonObject
            {
                ["zh"] = affiliation.Zh,
                ["en"] = affiliation.En,
                ["city"] = affiliation.City,
                ["postcode"] = affiliation.Postcode,
            }),
        ]);

    public static JsonArray Strings(IReadOnlyList<string> values) =>
        new([.. values.Select(value => JsonValue.Create(value))]);
}
