using System.Text.Json.Nodes;
using StiArchive.Economies;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>The economies that a paper studies, and how often its Chinese text names which.</summary>
internal static class NeutralEconomies
{
    private const string Article = "The ";

    public static JsonObject Write(Paper paper) =>
        new()
        {
            ["primary"] = NeutralExport.Strings(
                (paper.Metadata.EconomiesStudied?.Value ?? [])
                    .Select(code => EconomyCatalogue.Find(code))
                    .OfType<Economy>()
                    .Select(NameOf)
            ),
            ["mentioned"] = new JsonArray([
                .. ChineseTexts(paper)
                    .SelectMany(EconomyFinder.Find)
                    .GroupBy(mention => mention.Economy)
                    .OrderByDescending(mentions => mentions.Count())
                    .ThenBy(mentions => mentions.Key.Code, StringComparer.Ordinal)
                    .Select(mentions => new JsonObject
                    {
                        ["name"] = NameOf(mentions.Key),
                        ["count_zh"] = mentions.Count(),
                    }),
            ]),
        };

    // The neutral form leaves out the article, and calls one member by the short name that APEC's own lists use.
    private static string NameOf(Economy economy) =>
        economy.Code == "CN" ? "China"
        : economy.NameEn.StartsWith(Article, StringComparison.Ordinal) ? economy.NameEn[Article.Length..]
        : economy.NameEn;

    private static IEnumerable<string> ChineseTexts(Paper paper) =>
        paper
            .AbstractZh.Select(paragraph => paragraph.Text)
            .Prepend(paper.Metadata.TitleZh?.Value ?? "")
            .Concat(paper.Metadata.KeywordsZh?.Value ?? [])
            .Concat(paper.Sections.SelectMany(section => section.Blocks.SelectMany(TextsOf).Prepend(section.Title)));

    private static IEnumerable<string> TextsOf(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Question question => [question.Text],
            Table table => [table.Caption, .. table.Columns, .. table.Rows.SelectMany(row => row)],
            Figure figure => [figure.Caption],
            Footnote footnote => [footnote.Text],
            _ => [],
        };
}
