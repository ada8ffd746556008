using System.Globalization;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>A block on the page, with the passages that were cut from it.</summary>
public sealed class BlockView(PaperPage page, Section section, int index)
{
    public PaperPage Page => page;

    public Block Block => section.Blocks[index];

    public IReadOnlyList<Passage> Passages { get; } = page.InBlock(section.Id, index);

    /// <summary>The language to read the block in; null where it is that of its section.</summary>
    public string? Tag
    {
        get
        {
            var tag = page.Tag(section.Id, index);
            return tag == page.Tag(section) ? null : tag;
        }
    }

    /// <summary>The text of a paragraph, a question or a footnote, cut into its passages.</summary>
    public ShownText Shown(string text) => page.Shown(text, (section.Id, index), Passages);

    /// <summary>A cell, a caption or another text that is no more than a part of a passage.</summary>
    public ShownText ShownPart(string text) => page.Shown(text, (section.Id, index), []);

    /// <summary>The name for an element around the block; null where a passage inside it has that name already.</summary>
    public string? OuterId(string id) => Holds(id) ? null : id;

    /// <summary>The anchor of a table's row; null where the row is empty and therefore no passage.</summary>
    /// <param name="row">Counted from 0.</param>
    public string? RowAnchor(Table table, int row)
    {
        ArgumentNullException.ThrowIfNull(table);

        var anchor = string.Create(CultureInfo.InvariantCulture, $"{table.Id}-r{row + 1}");
        return Holds(anchor) ? anchor : null;
    }

    /// <summary>The fingerprint of the passage of that anchor; null where there is none.</summary>
    public string? Fingerprint(string anchor) => Passages.FirstOrDefault(p => p.Anchor == anchor)?.Fingerprint;

    private bool Holds(string anchor) => Passages.Any(passage => passage.Anchor == anchor);
}
