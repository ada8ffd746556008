using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>Writes a paper as the neutral JSON that parsers are compared by.</summary>
public static class NeutralExport
{
    private const int IdChars = 3;

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
        var abstracts = NeutralBilingual.Abstracts(paper);
        var json = new JsonObject
        {
            ["id"] = fileName.Length > IdChars ? fileName[..IdChars] : fileName,
            ["file"] = fileName,
            ["kind"] = NeutralMetadata.Kind(paper.Kind),
            ["languages"] = NeutralMetadata.Languages(paper.Languages),
            ["metadata"] = NeutralMetadata.Write(paper.Metadata),
            ["economies"] = NeutralEconomies.Write(paper),
            ["abstract_zh"] = paper.AbstractZh.Count == 0 ? null : NeutralBilingual.Text(paper.AbstractZh),
            ["abstract_en"] = paper.AbstractEn.Count == 0 ? null : NeutralBilingual.Text(paper.AbstractEn),
            ["abstract_zh_sentences"] = NeutralMetadata.Strings(abstracts.ZhSentences),
            ["abstract_en_sentences"] = NeutralMetadata.Strings(abstracts.EnSentences),
            ["abstract_alignment"] = NeutralBilingual.Alignment(abstracts),
            ["sections"] = sections.Sections(),
            ["tables"] = sections.Tables(),
            ["figures"] = sections.Figures(),
            ["footnotes"] = sections.Footnotes(),
            ["citations"] = sections.Citations(),
            ["references"] = NeutralReferences.Write(paper.References),
            ["references_missing"] = paper.References is null,
            ["term_pairs"] = NeutralBilingual.Terms(paper),
            ["speakers"] = sections.Speakers(),
        };

        return json.ToJsonString(Readable);
    }
}
