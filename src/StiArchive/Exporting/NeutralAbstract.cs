using System.Text.Json.Nodes;
using StiArchive.Bilingual;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>Abstracts, their sentences, and which of them say the same.</summary>
internal sealed class NeutralAbstract(Paper paper)
{
    private readonly AlignedTexts _aligned = AbstractAligner.AlignTexts(Text(paper.AbstractZh), Text(paper.AbstractEn));

    public JsonNode? Chinese => paper.AbstractZh.Count == 0 ? null : Text(paper.AbstractZh);

    public JsonNode? English => paper.AbstractEn.Count == 0 ? null : Text(paper.AbstractEn);

    public JsonArray ChineseSentences() => NeutralExport.Strings(_aligned.ZhSentences);

    public JsonArray EnglishSentences() => NeutralExport.Strings(_aligned.EnSentences);

    /// <summary>Numbers of sentences, counted from 1; a sentence without counterpart stands alone.</summary>
    public JsonArray Alignment() =>
        new([
            .. _aligned.Pairs.Select(pair => new JsonObject { ["zh"] = Numbers(pair.Zh), ["en"] = Numbers(pair.En) }),
        ]);

    private static string Text(IReadOnlyList<Paragraph> paragraphs) =>
        string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));

    private static JsonArray Numbers(IReadOnlyList<int> numbers) =>
        new([.. numbers.Select(number => JsonValue.Create(number))]);
}
