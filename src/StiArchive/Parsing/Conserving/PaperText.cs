using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Conserving;

/// <summary>All text that a paper took over from its original, piece by piece, without blanks.</summary>
/// <remarks>Names, institutions and numbers are not among it: their lines are listed as noise of the kind FrontMatter, so
/// that a librarian may correct the catalogue without breaking the proof.</remarks>
internal static class PaperText
{
    public static IEnumerable<string> Of(Paper paper) =>
        Pieces(paper).Select(Characters.Squash).Where(text => text.Length > 0);

    private static IEnumerable<string> Pieces(Paper paper)
    {
        var metadata = paper.Metadata;
        return
        [
            .. Title(metadata.TitleZh),
            .. paper.AbstractZh.Select(paragraph => paragraph.Text),
            .. paper.Sections.SelectMany(section => section.Blocks.SelectMany(Pieces).Prepend(section.Heading)),
            .. References(paper.References),
            .. Title(metadata.TitleEn),
            .. paper.AbstractEn.Select(paragraph => paragraph.Text),
        ];
    }

    /// <summary>A title that a librarian entered, or that only a running header prints, is not text of the original.</summary>
    private static IEnumerable<string> Title(Sourced<string>? title) =>
        title is { Basis: { Kind: BasisKind.Stated, Evidence: null } } ? [title.Value] : [];

    private static IEnumerable<string> Pieces(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Question question => [question.Text],
            Footnote note => [note.Label, note.Text],
            Figure figure => [figure.Label + figure.Caption, figure.Note ?? ""],
            Table table =>
            [
                table.Label + table.Caption,
                .. table.Columns,
                .. table.Rows.SelectMany(row => row),
                table.Note ?? "",
            ],
            _ => [],
        };

    private static IEnumerable<string> References(ReferenceList? list) =>
        list is null ? [] : [list.Title, .. list.Entries.Select(entry => entry.Label + entry.Text)];
}
