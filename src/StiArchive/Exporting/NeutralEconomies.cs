using System.Text.Json.Nodes;
using StiArchive.Economies;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>The economies that a paper studies, and how often its Chinese text names each.</summary>
/// <remarks>Which economies a text names is for the archive to understand; how often is counted as the neutral schema asks:
/// every full Chinese name, also inside another word. Beside 中国, 发展中国家 therefore counts; alone, it names no economy.</remarks>
internal static class NeutralEconomies
{
    public static JsonObject Write(Paper paper)
    {
        var studied = paper.Metadata.EconomiesStudied?.Value ?? [];
        var texts = ChineseTexts(paper).ToList();
        var named = texts.SelectMany(NamedInChinese).ToHashSet();
        var counts = ChineseNameCounter
            .Count(texts)
            .Where(entry => named.Contains(entry.Key))
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key.NameEn, StringComparer.Ordinal);
        return new JsonObject
        {
            ["primary"] = new JsonArray([
                .. studied
                    .Select(EconomyCatalogue.Find)
                    .OfType<Economy>()
                    .Select(economy => JsonValue.Create(NameOf(economy))),
            ]),
            ["mentioned"] = new JsonArray([
                .. counts.Select(entry => new JsonObject { ["name"] = NameOf(entry.Key), ["count_zh"] = entry.Value }),
            ]),
        };
    }

    /// <summary>The schema uses the short names of everyday speech: China, United States.</summary>
    private static string NameOf(Economy economy)
    {
        var name = economy.Code == "CN" ? "China" : economy.NameEn;
        return name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;
    }

    private static IEnumerable<Economy> NamedInChinese(string text) =>
        EconomyFinder
            .Find(text)
            .Where(mention => ChineseNameCounter.IsChinese(text, mention))
            .Select(mention => mention.Economy);

    private static IEnumerable<string> ChineseTexts(Paper paper) =>
        [
            paper.Metadata.TitleZh?.Value ?? "",
            .. paper.AbstractZh.Select(paragraph => paragraph.Text),
            .. paper.Metadata.KeywordsZh?.Value ?? [],
            .. paper.Sections.SelectMany(section => section.Blocks.SelectMany(TextsOf).Prepend(section.Title)),
        ];

    /// <summary>The texts that the schema's rule counts in: of a table the caption and its rows, neither note nor names of
    /// columns.</summary>
    private static IEnumerable<string> TextsOf(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Question question => [question.Text],
            Footnote note => [note.Text],
            Figure figure => [figure.Caption],
            Table table => [table.Caption, .. table.Rows.SelectMany(row => row)],
            _ => [],
        };
}
