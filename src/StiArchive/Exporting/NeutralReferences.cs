using System.Text.Json.Nodes;
using StiArchive.Papers;
using StiArchive.Parsing.References;

namespace StiArchive.Exporting;

/// <summary>The reference list of a paper: each entry as printed, and what it says of the work it refers to.</summary>
internal static class NeutralReferences
{
    public static JsonArray Write(ReferenceList? references) =>
        [.. (references?.Entries ?? []).Select(entry => (JsonNode)Write(entry))];

    private static JsonObject Write(Reference entry)
    {
        var fields = ReferenceFields.Parse(entry.Text);
        return new JsonObject
        {
            ["label"] = entry.Label,
            ["text"] = entry.Text,
            ["authors"] = NeutralMetadata.Strings(fields.Authors),
            ["title"] = fields.Title,
            ["container"] = fields.Container,
            ["publisher"] = fields.Publisher,
            ["year"] = fields.Year,
            ["volume"] = fields.Volume,
            ["issue"] = fields.Issue,
            ["pages"] = fields.Pages,
            ["type"] = fields.TypeMark,
            ["doi"] = fields.Doi,
            ["url"] = fields.Url,
        };
    }
}
