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
    /// <param name="bilingual">What was found by comparing the two languages of the paper.</param>
    public static string Write(Paper paper, string fileName, NeutralBilingual bilingual)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(bilingual);

        var sections = new NeutralSections(paper);
        var json = new JsonObject
        {
            ["id"] = fileName.Length > 3 ? fileName[..3] : fileName,
            ["file"] = fileName,
            ["kind"] = NeutralMetadata.Kind(paper.Kind),
            ["languages"] = NeutralMetadata.Languages(paper.Languages),
            ["metadata"] = NeutralMetadata.Write(paper.Metadata),
            ["economies"] =
                bilingual.Economies?.DeepClone()
                ?? new JsonObject { ["primary"] = new JsonArray(), ["mentioned"] = new JsonArray() },
            ["abstract_zh"] = NeutralAbstract.Text(paper.AbstractZh),
            ["abstract_en"] = NeutralAbstract.Text(paper.AbstractEn),
            ["abstract_zh_sentences"] = NeutralAbstract.ChineseSentences(paper.AbstractZh),
            ["abstract_en_sentences"] = NeutralAbstract.EnglishSentences(paper.AbstractEn),
            ["abstract_alignment"] = bilingual.AbstractAlignment?.DeepClone() ?? new JsonArray(),
            ["sections"] = sections.Sections(),
            ["tables"] = sections.Tables(),
            ["figures"] = sections.Figures(),
            ["footnotes"] = sections.Footnotes(),
            ["citations"] = sections.Citations(),
            ["term_pairs"] = bilingual.TermPairs?.DeepClone() ?? new JsonArray(),
            ["speakers"] = sections.Speakers(),
        };

        return json.ToJsonString(Readable);
    }
}
