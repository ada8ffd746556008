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
            var problem = "brackets or quotations are nested too deeply; write \\[ and \\> where the signs are printed";
            throw new CorpusFormatException(_path, _linesAbove + 1, problem, tooDeep);
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
            ListBlock => throw Error(line, "a list is not kept; write 1\\. or \\- where the sign itself is printed"),
            CodeBlock => throw Error(line, "code is not kept; take the blanks or fences at the start of the line away"),
            ThematicBreakBlock => throw Error(
                line,
                "a rule across the page is not kept; write \\--- where it is printed"
            ),
            LinkReferenceDefinitionGroup links => throw Error(
                LineOf(links[0]),
                "a link is not kept; write \\[ where a bracket is printed"
            ),
            _ => throw Error(line, $"{block.GetType().Name} is not part of the corpus format"),
        };
    }

    private BodyElement.Heading ReadHeading(HeadingBlock heading, int line)
    {
        if (heading.IsSetext)
        {
            throw Error(line, "a heading begins with ##; write \\- or \\= where the underline is printed");
        }

        var content = InlineText.Read(heading.Inline, problem => Error(line, problem));
        if (content.Label is not null)
        {
            throw Error(line, "a heading has no bold text; write \\* where the sign itself is printed");
        }

        return content.Mark is null
            ? throw Error(line, "a heading ends with its anchor, such as {#s1}, or {#u1} for one without a number")
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
            : throw Error(
                line,
                $"the line that begins with the bold label \"{content.Label}\" ends with no anchor, such as {{#t1}}, {{#n1}}"
            );
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
            : throw Error(line, "a quotation (>) is one line of text");
    }

    private BodyElement.Grid ReadTable(Table table, int line)
    {
        if (table.ColumnDefinitions.Any(column => column.Alignment is not null))
        {
            throw Error(line + 1, "columns are not aligned; write | --- | without colons");
        }

        var rows = table.Select((row, index) => ReadRow((TableRow)row, LineOfRow(line, index))).ToList();
        var columns = rows[0];
        for (var index = 1; index < rows.Count; index++)
        {
            if (rows[index].Count != columns.Count)
            {
                var problem = $"this row has {rows[index].Count} cells, the table's first has {columns.Count}";
                throw Error(LineOfRow(line, index), problem + "; write \\| for a bar inside a cell");
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
            throw Error(line, "the only comments are <!-- page 3 -->, <!-- page unknown --> and <!-- question -->");
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

    private CorpusFormatException Error(int line, string problem) => new(_path, line, problem);

    // <!-- page 3 -->
    [GeneratedRegex(@"\A<!-- page ((?<number>[1-9][0-9]{0,8})|unknown) -->\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageMark();
}
