using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>Cuts what stands in a section.</summary>
internal static class BlockCutter
{
    /// <summary>The passages of the blocks of <paramref name="section"/>, in order; its heading is not among them.</summary>
    /// <param name="inSection">The section's id and headings.</param>
    public static IEnumerable<Passage> Cut(Section section, PassageDraft inSection)
    {
        var anchors = new NumberedAnchors(section.Id);
        return section.Blocks.SelectMany(
            (block, index) => Cut(block, inSection with { BlockIndex = index, Page = block.Page }, anchors)
        );
    }

    private static IEnumerable<Passage> Cut(Block block, PassageDraft draft, NumberedAnchors anchors) =>
        block switch
        {
            Paragraph paragraph => (draft with { Kind = PassageKind.Paragraph }).Cut(paragraph.Text, anchors.Next),
            Question question => (draft with { Kind = PassageKind.Paragraph }).Cut(question.Text, anchors.Next),
            Footnote footnote => CutFootnote(footnote, draft),
            Table table => CutTable(table, draft),
            Figure figure => Caption(draft with { Anchor = figure.Id }, figure.Label, figure.Caption, figure.Note),
            _ => throw new ArgumentOutOfRangeException(nameof(block), block, "A block of a kind that has no passages."),
        };

    // A long footnote is cut like a paragraph: n1, then n1-p2.
    private static IEnumerable<Passage> CutFootnote(Footnote footnote, PassageDraft draft)
    {
        var number = 0;
        return (draft with { Kind = PassageKind.Footnote }).Cut(footnote.Text, NextAnchor);

        string NextAnchor()
        {
            number++;
            return number == 1 ? footnote.Id : string.Create(CultureInfo.InvariantCulture, $"{footnote.Id}-p{number}");
        }
    }

    private static IEnumerable<Passage> CutTable(Table table, PassageDraft draft)
    {
        var caption = Caption(draft with { Anchor = table.Id }, table.Label, table.Caption, table.Note);
        var row = draft with { Kind = PassageKind.TableRow, HeadingPath = RowPath(table, draft.HeadingPath) };
        return caption.Concat(
            table.Rows.SelectMany((cells, index) => CutRow(cells, row with { Anchor = RowAnchor(index) }))
        );

        string RowAnchor(int index) => string.Create(CultureInfo.InvariantCulture, $"{table.Id}-r{index + 1}");
    }

    private static IEnumerable<Passage> CutRow(IReadOnlyList<string> cells, PassageDraft draft) =>
        cells.All(string.IsNullOrWhiteSpace) ? [] : draft.Whole(RowCells.Join(cells));

    /// <summary>The headings, the caption as one entry and the column names as one.</summary>
    private static List<string> RowPath(Table table, IReadOnlyList<string> headings)
    {
        var path = headings.ToList();
        path.AddRange(Join(table.Label, table.Caption, null) is { Length: > 0 } caption ? [caption] : []);
        path.AddRange(table.Columns.All(string.IsNullOrWhiteSpace) ? [] : [RowCells.Join(table.Columns)]);
        return path;
    }

    private static IEnumerable<Passage> Caption(PassageDraft draft, string label, string caption, string? note) =>
        (draft with { Kind = PassageKind.Caption }).Whole(Join(label, caption, note));

    private static string Join(params string?[] parts) =>
        string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
