using System.Globalization;
using System.Text;
using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>Writes a paper's text: abstracts, sections, references, each thing a line with a blank line around it.</summary>
internal sealed class BodyWriter
{
    public const string AbstractZhId = "abstract-zh";
    public const string AbstractEnId = "abstract-en";
    public const string ReferencesId = "references";
    public const string AbstractZhHeading = "摘要";
    public const string AbstractEnHeading = "Abstract";
    public const string QuestionMark = "<!-- question -->";

    /// <summary>HTML has no more levels, nor has Markdown.</summary>
    public const int MaxDepth = 6;

    private readonly StringBuilder _text = new();
    private int? _page;

    public static string Write(Paper paper)
    {
        var writer = new BodyWriter();
        writer.AddAbstract(AbstractZhHeading, AbstractZhId, paper.AbstractZh);
        writer.AddAbstract(AbstractEnHeading, AbstractEnId, paper.AbstractEn);
        foreach (var section in paper.Sections)
        {
            writer.AddSection(section);
        }

        writer.AddReferences(paper.References);
        return writer._text.ToString();
    }

    public static string PageMark(int? page) =>
        page is null
            ? "<!-- page unknown -->"
            : string.Create(CultureInfo.InvariantCulture, $"<!-- page {page.Value} -->");

    private void AddAbstract(string heading, string id, IReadOnlyList<Paragraph> paragraphs)
    {
        if (paragraphs.Count == 0)
        {
            return;
        }

        AddHeading(depth: 2, heading, new AnchorMark(id));
        AddBlocks(paragraphs);
    }

    private void AddSection(Section section)
    {
        var depth = Math.Min(section.Level + 1, MaxDepth);
        AddHeading(depth, Heading(section), Mark(section));
        AddBlocks(section.Blocks);
    }

    private static AnchorMark Mark(Section section)
    {
        var isNumbered = section.Number.Length > 0;
        var isTold = section.Heading.Length == 0 || isNumbered == AnchorMark.TellsNumber(section.Id);
        return new AnchorMark(section.Id, isTold ? null : isNumbered, section.Level < MaxDepth ? null : section.Level);
    }

    private static string Heading(Section section)
    {
        var parts = new[] { section.Number, section.Title }.Where(part => part.Length > 0);
        return string.Join(' ', parts.Select(MarkdownText.Inline));
    }

    private void AddHeading(int depth, string text, AnchorMark mark) =>
        AddLine($"{new string('#', depth)} {text}{(text.Length == 0 ? "" : " ")}{mark}");

    private void AddBlocks(IReadOnlyList<Block> blocks)
    {
        Block? previous = null;
        foreach (var block in blocks)
        {
            if (block.Page != _page)
            {
                _page = block.Page;
                AddLine(PageMark(_page));
            }

            // Straight under a table or figure a quotation is its note.
            if (block is Question && previous is Table { Note: null } or Figure { Note: null })
            {
                AddLine(QuestionMark);
            }

            AddBlock(block);
            previous = block;
        }
    }

    private void AddBlock(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                AddLine(MarkdownText.Line(paragraph.Text));
                break;
            case Question question:
                AddQuotation(question.Text);
                break;
            case Footnote footnote:
                AddLabelled(footnote.Label, footnote.Text, footnote.Id);
                break;
            case Figure figure:
                AddLabelled(figure.Label, figure.Caption, figure.Id);
                AddQuotation(figure.Note);
                break;
            case Table table:
                AddLabelled(table.Label, table.Caption, table.Id);
                AddGrid(table);
                AddQuotation(table.Note);
                break;
            default:
                throw new ArgumentException(
                    $"the corpus format has no place for a {block.GetType().Name}",
                    nameof(block)
                );
        }
    }

    private void AddLabelled(string label, string text, string id)
    {
        var labelled = label.Length == 0 ? MarkdownText.Line(text) : $"**{MarkdownText.Inline(label)}**";
        var rest = label.Length == 0 || text.Length == 0 ? "" : $" {MarkdownText.Inline(text)}";
        AddLine($"{labelled}{rest}{(labelled.Length == 0 ? "" : " ")}{new AnchorMark(id)}");
    }

    private void AddQuotation(string? text)
    {
        if (text is not null)
        {
            AddLine(text.Length == 0 ? ">" : $"> {MarkdownText.Line(text)}");
        }
    }

    private void AddGrid(Table table)
    {
        _text.Append('\n');
        AddRow(table.Columns.Select(MarkdownText.Cell));
        AddRow(table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows)
        {
            AddRow(row.Select(MarkdownText.Cell));
        }
    }

    private void AddRow(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            _text.Append("| ").Append(cell).Append(cell.Length == 0 ? "" : " ");
        }

        _text.Append("|\n");
    }

    private void AddReferences(ReferenceList? references)
    {
        if (references is null)
        {
            return;
        }

        AddHeading(depth: 2, MarkdownText.Inline(references.Title), new AnchorMark(ReferencesId));
        foreach (var entry in references.Entries)
        {
            AddLabelled(entry.Label, entry.Text, entry.Id);
        }
    }

    private void AddLine(string line) => _text.Append('\n').Append(line).Append('\n');
}
