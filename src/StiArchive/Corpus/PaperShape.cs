using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>What the records of <c>Papers/</c> promise in words and the file relies on.</summary>
internal static class PaperShape
{
    public static void Require(Paper paper)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var section in paper.Sections)
        {
            RequireSection(section, anchors);
            foreach (var block in section.Blocks)
            {
                RequireBlock(block, anchors);
            }
        }

        foreach (var block in paper.AbstractZh.Concat(paper.AbstractEn))
        {
            RequireBlock(block, anchors);
        }

        foreach (var entry in paper.References?.Entries ?? [])
        {
            RequireAnchor(entry.Id, 'r', anchors);
            RequireLabel(entry.Label, entry.Id);
        }
    }

    private static void RequireSection(Section section, HashSet<string> anchors)
    {
        RequireAnchor(section.Id, AnchorMark.TellsNumber(section.Id) ? 's' : 'u', anchors);
        Require(
            section.Level is >= 1 and < 1000,
            $"section {section.Id} has level {section.Level}; levels count from 1"
        );
        Require(
            !section.Number.Contains(' ', StringComparison.Ordinal),
            $"the number of section {section.Id} has a blank"
        );
    }

    private static void RequireBlock(Block block, HashSet<string> anchors)
    {
        Require(block.Page is null or > 0, $"page {block.Page}; pages count from 1");
        switch (block)
        {
            case Paragraph paragraph:
                Require(paragraph.Text.Length > 0, "a paragraph without text");
                break;
            case Footnote footnote:
                RequireAnchor(footnote.Id, 'n', anchors);
                RequireLabel(footnote.Label, footnote.Id);
                break;
            case Figure figure:
                // A table of which the original holds only the caption is kept as a figure.
                RequireAnchor(figure.Id, figure.Id.StartsWith('t') ? 't' : 'f', anchors);
                RequireLabel(figure.Label, figure.Id);
                break;
            case Table table:
                RequireAnchor(table.Id, 't', anchors);
                RequireLabel(table.Label, table.Id);
                Require(table.Columns.Count > 0, $"table {table.Id} has no column");
                Require(
                    table.Rows.All(row => row.Count == table.Columns.Count),
                    $"table {table.Id} has a row of more or fewer cells than it has columns"
                );
                break;
        }
    }

    private static void RequireAnchor(string id, char firstLetter, HashSet<string> anchors)
    {
        Require(AnchorMark.IsId(id) && id[0] == firstLetter, $"\"{id}\" cannot be an anchor; \"{firstLetter}1\" could");
        Require(anchors.Add(id), $"the anchor {id} is given twice");
    }

    // Markdown does not take ** beside a blank for the start or end of bold text.
    private static void RequireLabel(string label, string id) =>
        Require(label.Trim().Length == label.Length, $"the label of {id} begins or ends with a blank");

    private static void Require(bool condition, string otherwise)
    {
        if (!condition)
        {
            throw new ArgumentException(otherwise, nameof(condition));
        }
    }
}
