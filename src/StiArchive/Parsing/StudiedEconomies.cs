using StiArchive.Economies;
using StiArchive.Papers;

namespace StiArchive.Parsing;

/// <summary>Gathers from a parsed paper what tells which economies it is about.</summary>
internal static class StudiedEconomies
{
    public static Sourced<IReadOnlyList<string>>? Find(Paper paper) =>
        EconomiesStudied.Of(
            [paper.Metadata.TitleZh?.Value ?? "", paper.Metadata.TitleEn?.Value ?? ""],
            [.. paper.AbstractZh.Concat(paper.AbstractEn).Select(paragraph => paragraph.Text)],
            [.. paper.Sections.SelectMany(section => section.Blocks.Select(TextOf).Prepend(section.Title))]
        );

    private static string TextOf(Block block) =>
        block switch
        {
            Paragraph paragraph => paragraph.Text,
            Question question => question.Text,
            Table table => table.Caption,
            Figure figure => figure.Caption,
            Footnote footnote => footnote.Text,
            _ => "",
        };
}
