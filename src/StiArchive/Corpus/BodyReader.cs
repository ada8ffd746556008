using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>Puts together what belongs together: headings with what stands under them, captions with their tables.</summary>
internal sealed class BodyReader
{
    private readonly string _path;
    private readonly IReadOnlyList<BodyElement> _elements;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private int _next;
    private int? _page;

    private BodyReader(string path, IReadOnlyList<BodyElement> elements)
    {
        _path = path;
        _elements = elements;
    }

    /// <summary>Adds the text to a paper that has its front matter already.</summary>
    public static Paper Read(string path, IReadOnlyList<BodyElement> elements, Paper paper)
    {
        var reader = new BodyReader(path, elements);

        // Evaluated in this order, which is the order of the file.
        return paper with
        {
            AbstractZh = reader.ReadAbstract(BodyWriter.AbstractZhId, BodyWriter.AbstractZhHeading),
            AbstractEn = reader.ReadAbstract(BodyWriter.AbstractEnId, BodyWriter.AbstractEnHeading),
            Sections = reader.ReadSections(),
            References = reader.ReadReferences(),
        };
    }

    private BodyElement? Next => _next < _elements.Count ? _elements[_next] : null;

    private BodyElement.Heading? NextHeading(string id) =>
        Next is BodyElement.Heading heading && string.Equals(heading.Mark.Id, id, StringComparison.Ordinal)
            ? heading
            : null;

    private IReadOnlyList<Paragraph> ReadAbstract(string id, string title)
    {
        var heading = NextHeading(id);
        if (heading is null)
        {
            return [];
        }

        if (
            heading is not { Depth: 2, Mark: { IsNumbered: null, Level: null } }
            || !string.Equals(heading.Text, title, StringComparison.Ordinal)
        )
        {
            throw Error(
                heading,
                BodyProblems.AbstractHeading($"## {title} {heading.Mark with { IsNumbered = null, Level = null }}")
            );
        }

        _next++;
        var blocks = ReadBlocks();
        if (blocks.Count == 0)
        {
            throw Error(heading, BodyProblems.EmptyAbstract);
        }

        return blocks.All(block => block is Paragraph)
            ? [.. blocks.Cast<Paragraph>()]
            : throw Error(heading, BodyProblems.AbstractOfOtherThings);
    }

    private List<Section> ReadSections()
    {
        var sections = new List<Section>();
        while (Next is { } element && NextHeading(BodyWriter.ReferencesId) is null)
        {
            if (element is not BodyElement.Heading heading)
            {
                throw Error(element, BodyProblems.TextBeforeHeading);
            }

            _next++;
            sections.Add(ReadSection(heading));
        }

        return sections;
    }

    private Section ReadSection(BodyElement.Heading heading)
    {
        var id = heading.Mark.Id;
        if (id[0] is not ('s' or 'u'))
        {
            throw Error(heading, BodyProblems.NoSectionAnchor(heading.Mark));
        }

        TakeAnchor(heading, id);
        var level = heading.Mark.Level ?? heading.Depth - 1;
        if (heading.Depth < 2 || heading.Depth != Math.Min(level + 1, BodyWriter.MaxDepth))
        {
            throw Error(heading, BodyProblems.HeadingDepth);
        }

        var (number, title) = SplitHeading(heading);
        return new Section(id, number, title, level, ReadBlocks());
    }

    private (string Number, string Title) SplitHeading(BodyElement.Heading heading)
    {
        var text = heading.Text;
        if (text.Length == 0 || !(heading.Mark.IsNumbered ?? AnchorMark.TellsNumber(heading.Mark.Id)))
        {
            return ("", text);
        }

        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank switch
        {
            0 => throw Error(heading, BodyProblems.HeadingWithoutNumber(heading.Mark)),
            < 0 => (text, ""),
            _ => (text[..blank], text[(blank + 1)..]),
        };
    }

    private List<Block> ReadBlocks()
    {
        var blocks = new List<Block>();
        while (Next is { } element and not BodyElement.Heading)
        {
            _next++;
            if (element is BodyElement.PageMark mark)
            {
                _page = mark.Page;
                continue;
            }

            if (element is BodyElement.QuestionMark && Next is not BodyElement.Quotation)
            {
                throw Error(element, BodyProblems.QuestionMarkAlone);
            }

            if (element is not BodyElement.QuestionMark)
            {
                blocks.Add(ReadBlock(element) with { Page = _page });
            }
        }

        return blocks;
    }

    private Block ReadBlock(BodyElement element) =>
        element switch
        {
            BodyElement.Paragraph paragraph => new Paragraph(paragraph.Text),
            BodyElement.Quotation quotation => new Question(quotation.Text),
            BodyElement.Labelled labelled => ReadLabelled(labelled),
            BodyElement.Grid => throw Error(element, BodyProblems.GridWithoutCaption),
            _ => throw new InvalidOperationException($"{element.GetType().Name} is read elsewhere"),
        };

    private Block ReadLabelled(BodyElement.Labelled line)
    {
        TakeAnchor(line, line.Id);
        return line.Id[0] switch
        {
            't' when Next is BodyElement.Grid grid => ReadTable(line, grid),
            't' or 'f' => new Figure(line.Id, line.Label, line.Text, ReadNote()),
            'n' => new Footnote(line.Id, line.Label, line.Text),
            _ => throw Error(line, BodyProblems.NoBlockAnchor(line.Id)),
        };
    }

    private Table ReadTable(BodyElement.Labelled caption, BodyElement.Grid grid)
    {
        _next++;
        return new Table(caption.Id, caption.Label, caption.Text, grid.Columns, grid.Rows, ReadNote());
    }

    private string? ReadNote()
    {
        if (Next is not BodyElement.Quotation note)
        {
            return null;
        }

        _next++;
        return note.Text;
    }

    private ReferenceList? ReadReferences()
    {
        if (NextHeading(BodyWriter.ReferencesId) is not { } heading)
        {
            return null;
        }

        if (heading is not { Depth: 2, Mark: { IsNumbered: null, Level: null } })
        {
            throw Error(heading, BodyProblems.ReferencesDepth);
        }

        _next++;
        var entries = new List<Reference>();
        while (Next is { } element)
        {
            _next++;
            entries.Add(ReadReference(element));
        }

        return new ReferenceList(heading.Text, entries);
    }

    private Reference ReadReference(BodyElement element)
    {
        if (element is not BodyElement.Labelled line || line.Id[0] != 'r' || line.Id is BodyWriter.ReferencesId)
        {
            throw Error(element, BodyProblems.NoReference);
        }

        TakeAnchor(line, line.Id);
        return new Reference(line.Id, line.Label, line.Text);
    }

    private void TakeAnchor(BodyElement element, string id)
    {
        if (!_anchors.Add(id))
        {
            throw Error(element, BodyProblems.AnchorTwice(id));
        }
    }

    private CorpusFormatException Error(BodyElement element, CorpusProblem problem) =>
        new(_path, element.Line, problem);
}
