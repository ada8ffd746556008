using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>The pieces of a paper that may gloss a term, in the order of the paper.</summary>
internal static class TermSources
{
    public static IEnumerable<TermSource> Of(Paper paper) =>
        paper
            .AbstractZh.Select(paragraph => new TermSource("abstract-zh", paragraph.Text))
            .Concat(paper.Sections.SelectMany(OfSection));

    private static IEnumerable<TermSource> OfSection(Section section) =>
        section
            .Blocks.SelectMany(block => OfBlock(section.Id, block))
            .Prepend(new TermSource(section.Id, section.Title));

    private static IEnumerable<TermSource> OfBlock(string place, Block block) =>
        block switch
        {
            Paragraph paragraph => [new(place, paragraph.Text)],
            Question question => [new(place, question.Text)],
            Footnote footnote => [new(footnote.Id, footnote.Text)],
            Figure figure => [new(figure.Id, figure.Caption), .. Note(figure.Id, figure.Note)],
            Table table =>
            [
                new(table.Id, table.Caption),
                .. table
                    .Columns.Concat(table.Rows.SelectMany(row => row))
                    .Select(cell => new TermSource(table.Id, cell, true)),
                .. Note(table.Id, table.Note),
            ],
            _ => [],
        };

    private static IEnumerable<TermSource> Note(string place, string? note) => note is null ? [] : [new(place, note)];
}
