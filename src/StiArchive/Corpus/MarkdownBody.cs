using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace StiArchive.Corpus;

/// <summary>Reads the Markdown under the front matter, of which the format uses a small part; the rest is refused.</summary>
internal sealed partial class MarkdownBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .Build();

    private readonly string _path;
    private readonly int _linesAbove;

    private MarkdownBody(string path, int linesAbove)
    {
        _path = path;
        _linesAbove = linesAbove;
    }

    /// <summary>The elements in the file's order.</summary>
    /// <param name="linesAbove">Lines of the file that stand above the body.</param>
    public static IReadOnlyList<BodyElement> Read(string path, string markdown, int linesAbove)
    {
        var body = new MarkdownBody(path, linesAbove);
        return [.. body.Parse(markdown).Select(body.ReadBlock)];
    }

    private MarkdownDocument Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException tooDeep)
        {
            // Markdig's limit on nesting; it does not say where.
            throw new CorpusFormatException(_path, _linesAbove + 1, MarkupProblems.TooDeep, tooDeep);
        }
    }

    private BodyElement ReadBlock(Block block)
    {
        var line = LineOf(block);
        return block switch
        {
            HeadingBlock heading => ReadHeading(heading, line),
            ParagraphBlock paragraph => ReadParagraph(paragraph, line),
            QuoteBlock quote => new BodyElement.Quotation(line, ReadQuotation(quote)),
            Table table => ReadTable(table, line),
            HtmlBlock html => ReadComment(html, line),
            ListBlock => throw Error(line, MarkupProblems.List),
            CodeBlock => throw Error(line, MarkupProblems.Code),
            ThematicBreakBlock => throw Error(line, MarkupProblems.Rule),
            LinkReferenceDefinitionGroup links => throw Error(LineOf(links[0]), MarkupProblems.Link),
            _ => throw Error(line, MarkupProblems.Unknown(block.GetType().Name)),
        };
    }

    private BodyElement.Heading ReadHeading(HeadingBlock heading, int line)
    {
        if (heading.IsSetext)
        {
            throw Error(line, MarkupProblems.Underline);
        }

        var content = InlineText.Read(heading.Inline, problem => Error(line, problem));
        if (content.Label is not null)
        {
            throw Error(line, MarkupProblems.BoldHeading);
        }

        return content.Mark is null
            ? throw Error(line, MarkupProblems.HeadingWithoutAnchor)
            : new BodyElement.Heading(line, heading.Level, content.Text, content.Mark);
    }

    private BodyElement ReadParagraph(ParagraphBlock paragraph, int line)
    {
        var content = InlineText.Read(paragraph.Inline, problem => Error(line, problem));
        if (content.Mark is not null)
        {
            return new BodyElement.Labelled(line, content.Label ?? "", content.Text, content.Mark.Id);
        }

        return content.Label is null
            ? new BodyElement.Paragraph(line, content.Text)
            : throw Error(line, MarkupProblems.LabelWithoutAnchor(content.Label));
    }

    private string ReadQuotation(QuoteBlock quote)
    {
        if (quote.Count == 0)
        {
            return "";
        }

        var line = LineOf(quote);
        return quote is [ParagraphBlock paragraph]
            ? InlineText.ReadPlain(paragraph.Inline, problem => Error(line, problem))
            : throw Error(line, MarkupProblems.LongQuotation);
    }

    private BodyElement.Grid ReadTable(Table table, int line)
    {
        if (table.ColumnDefinitions.Any(column => column.Alignment is not null))
        {
            throw Error(line + 1, MarkupProblems.AlignedColumns);
        }

        var rows = table.Select((row, index) => ReadRow((TableRow)row, LineOfRow(line, index))).ToList();
        var columns = rows[0];
        for (var index = 1; index < rows.Count; index++)
        {
            if (rows[index].Count != columns.Count)
            {
                throw Error(LineOfRow(line, index), MarkupProblems.RowLength(rows[index].Count, columns.Count));
            }
        }

        return new BodyElement.Grid(line, columns, [.. rows.Skip(1)]);
    }

    // Markdig pads a short row with cells that have no content block; an empty cell of the file has one.
    private List<string> ReadRow(TableRow row, int line) =>
        [
            .. row.Cast<TableCell>()
                .Where(cell => cell.Count > 0)
                .Select(cell => InlineText.ReadPlain(((LeafBlock)cell[0]).Inline, problem => Error(line, problem))),
        ];

    private BodyElement ReadComment(HtmlBlock html, int line)
    {
        var comment = html.Lines.ToString();
        if (string.Equals(comment, BodyWriter.QuestionMark, StringComparison.Ordinal))
        {
            return new BodyElement.QuestionMark(line);
        }

        var page = PageMark().Match(comment);
        if (!page.Success)
        {
            throw Error(line, MarkupProblems.Comment);
        }

        var number = page.Groups["number"];
        return new BodyElement.PageMark(
            line,
            number.Success ? int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) : null
        );
    }

    // A table's row of dashes is no row.
    private static int LineOfRow(int tableLine, int index) => tableLine + index + (index > 0 ? 1 : 0);

    private int LineOf(Block block) => _linesAbove + block.Line + 1;

    private CorpusFormatException Error(int line, CorpusProblem problem) => new(_path, line, problem);

    // <!-- page 3 -->
    [GeneratedRegex(@"\A<!-- page ((?<number>[1-9][0-9]{0,8})|unknown) -->\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageMark();
}
