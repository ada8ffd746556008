using StiArchive.Papers;

namespace StiArchive.Parsing.Doubting;

/// <summary>The running text of a paper, each piece with the section that a librarian looks it up in.</summary>
internal static class BodyText
{
    public static IEnumerable<(string Place, string Text)> Of(Paper paper) =>
        paper.Sections.SelectMany(section => section.Blocks.SelectMany(TextsOf).Select(text => (section.Id, text)));

    /// <summary>All that is printed, as damage may be anywhere.</summary>
    private static IEnumerable<string> TextsOf(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Question question => [question.Text],
            Footnote note => [note.Text],
            Figure figure => [figure.Caption, figure.Note ?? ""],
            Table table => [table.Caption, table.Note ?? "", .. table.Columns, .. table.Rows.SelectMany(row => row)],
            _ => [],
        };
}
