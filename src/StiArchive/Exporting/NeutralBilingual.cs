using System.Text.Json.Nodes;
using StiArchive.Bilingual;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>What comes of setting the two languages of a paper side by side.</summary>
internal static class NeutralBilingual
{
    /// <summary>The sentences of both abstracts, and which say the same.</summary>
    public static AlignedTexts Abstracts(Paper paper) =>
        AbstractAligner.AlignTexts(Text(paper.AbstractZh), Text(paper.AbstractEn));

    public static string Text(IReadOnlyList<Paragraph> paragraphs) =>
        string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));

    public static JsonArray Alignment(AlignedTexts abstracts) =>
        new([
            .. abstracts.Pairs.Select(pair => new JsonObject { ["zh"] = Numbers(pair.Zh), ["en"] = Numbers(pair.En) }),
        ]);

    public static JsonArray Terms(Paper paper) =>
        new([
            .. TermMiner
                .Mine(paper)
                .Select(pair => new JsonObject
                {
                    ["zh"] = pair.Zh,
                    ["en"] = pair.En,
                    ["acronym"] = pair.Acronym,
                    ["type"] = pair.Kind == TermPairKind.Gloss ? "gloss" : "aligned",
                }),
        ]);

    private static JsonArray Numbers(IReadOnlyList<int> numbers) =>
        new([.. numbers.Select(number => JsonValue.Create(number))]);
}
