using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>Writes a paper as the neutral JSON that parsers are compared by.</summary>
public static class NeutralExport
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>Returns the JSON, with Han characters as they are.</summary>
    /// <param name="fileName">Name of the original; its first three characters are the paper's id in the export.</param>
    public static string Write(Paper paper, string fileName)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(fileName);

        var sections = new NeutralSections(paper);
        var abstracts = new NeutralAbstract(paper);
        var json = new JsonObject
        {
            ["id"] = fileName.Length > 3 ? fileName[..3] : fileName,
            ["file"] = fileName,
            ["kind"] = NeutralMetadata.Kind(paper.Kind),
            ["languages"] = NeutralMetadata.Languages(paper.Languages),
            ["metadata"] = NeutralMetadata.Write(paper.Metadata),
            ["economies"] = NeutralEconomies.Write(paper),
            ["abstract_zh"] = abstracts.Chinese,
            ["abstract_en"] = abstracts.English,
            ["abstract_zh_sentences"] = abstracts.ChineseSentences(),
            ["abstract_en_sentences"] = abstracts.EnglishSentences(),
            ["abstract_alignment"] = abstracts.Alignment(),
            ["sections"] = sections.Sections(),
            ["tables"] = sections.Tables(),
            ["figures"] = sections.Figures(),
            ["footnotes"] = sections.Footnotes(),
            ["citations"] = sections.Citations(),
            ["term_pairs"] = NeutralTerms.Write(paper),
            ["speakers"] = sections.Speakers(),
        };

        return json.ToJsonString(Readable);
    }

    internal static JsonArray Strings(IEnumerable<string> values) =>
        new([.. values.Select(value => JsonValue.Create(value))]);
}
