using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Collects what the readers of the front matter find.</summary>
internal sealed class FrontPartBuilder(TextLayout layout)
{
    /// <summary>No paper has more; what else looks like names is a list of something else.</summary>
    private const int MostAuthors = 200;

    private readonly List<Line> _titleZh = [];
    private readonly List<Line> _titleEn = [];
    private readonly List<string> _authorsZh = [];
    private readonly List<string> _authorsEn = [];
    private readonly List<string> _printedAuthors = [];
    private readonly List<Affiliation> _affiliations = [];
    private readonly List<Field> _fields = [];
    private readonly HashSet<FieldKind> _abstracts = [];
    private readonly List<Noise> _noise = [];
    private Line? _column;
    private CitationLine? _citation;

    public TextLayout Layout => layout;

    public IReadOnlyList<string> AuthorsZh => _authorsZh;

    public bool HasTitleZh => _titleZh.Count > 0;

    public bool HasTitleEn => _titleEn.Count > 0;

    public bool HasColumn => _column is not null;

    public FrontPart Build(IReadOnlyList<Line> body) =>
        new()
        {
            TitleZh = _titleZh,
            TitleEn = _titleEn,
            AuthorsZh = _authorsZh,
            AuthorsEn = _authorsEn,
            PrintedAuthors = string.Join('\n', _printedAuthors),
            Affiliations = _affiliations,
            Column = _column,
            Citation = _citation,
            Fields = _fields,
            Noise = _noise,
            Body = body,
        };

    public void AddTitleZh(IEnumerable<Line> lines) => _titleZh.AddRange(lines.SelectMany(WithoutMarks));

    public void AddTitleEn(Line line) => _titleEn.AddRange(WithoutMarks(line));

    public void AddRemark(Line line) => _noise.Add(new Noise(line.Number, NoiseKind.FrontMatter, line.Text));

    public void AddColumn(Line line)
    {
        _column = line;
        AddRemark(line);
    }

    /// <summary>Takes the field that begins on a line, and returns its last line.</summary>
    public int AddField(IReadOnlyList<Line> lines, int start, FoundLabel label)
    {
        var line = lines[start];
        _noise.Add(new Noise(line.Number, NoiseKind.Label, Characters.Strip(line.Text[..label.LengthChars])));
        var values = new List<Line>();
        var rest = Characters.Strip(line.Text[label.LengthChars..]);
        if (rest.Length > 0)
        {
            values.Add(line.WithText(rest));
        }

        var end = FieldExtent.LastLine(lines, start, label, layout);
        values.AddRange(lines.Skip(start + 1).Take(end - start));
        AddValues(new Field(label.Kind, line, WithoutRest(values, label.Kind)));
        return end;
    }

    public bool TryAddCitation(Line line)
    {
        var found = CitationLine.TryRead(line);
        _citation ??= found;
        return found is not null;
    }

    /// <summary>Takes the names and institutions that a line holds; false where it holds none.</summary>
    public bool TryAddNames(Line line, bool isAfterTitle)
    {
        var found = NameLine.Read(line.Text, isAfterTitle, _authorsZh);
        _affiliations.AddRange(found.Affiliations);
        var chinese = found.Chinese.Take(MostAuthors - _authorsZh.Count).ToList();
        _authorsZh.AddRange(chinese);
        _printedAuthors.AddRange(chinese.Count > 0 ? [line.Text] : []);
        // A line more of Latin words, when everyone has an English name, is no line of names.
        var isComplete = _authorsZh.Count > 0 && _authorsEn.Count >= _authorsZh.Count;
        _authorsEn.AddRange(isComplete ? [] : found.English.Take(MostAuthors - _authorsEn.Count));
        return found.IsPresent;
    }

    private List<Line> WithoutRest(List<Line> values, FieldKind kind)
    {
        if (values is [.., var last] && FieldEnd.LengthOf(kind, last.Text) is var length && length < last.Text.Length)
        {
            _noise.Add(new Noise(last.Number, FieldEnd.NoiseAfter(kind), Characters.Strip(last.Text[length..])));
            values[^1] = last.WithText(last.Text[..length]);
        }

        return values;
    }

    private void AddValues(Field field)
    {
        var isAbstract = field.Kind is FieldKind.AbstractZh or FieldKind.AbstractEn;
        if (isAbstract && field.Lines.Count > 0 && !_abstracts.Add(field.Kind))
        {
            // The last page of a paper may carry the beginning of the next one in the journal.
            _noise.AddRange(field.Lines.Select(value => new Noise(value.Number, NoiseKind.Other, value.Text)));
            return;
        }

        if (!isAbstract)
        {
            foreach (var value in field.Lines)
            {
                AddRemark(value);
            }
        }

        if (field.Kind == FieldKind.Institutions)
        {
            _affiliations.AddRange(
                field.Lines.SelectMany(line => AffiliationReader.Read(line.Text, isAfterTitle: true))
            );
        }

        _fields.Add(field);
    }

    /// <summary>A mark that points to a note on funds stands after a title, or at the end of one of its lines.</summary>
    private IEnumerable<Line> WithoutMarks(Line line)
    {
        var pieces = line.Text.Split(TitleMark.Star, StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length == 0)
        {
            return [line];
        }

        var stars = line.Text.AsSpan().Count(TitleMark.Star);
        _noise.AddRange(Enumerable.Repeat(new Noise(line.Number, NoiseKind.FrontMatter, TitleMark.Star), stars));
        var length = TitleMark.LengthWithout(pieces[^1]);
        if (length < pieces[^1].Length)
        {
            _noise.Add(new Noise(line.Number, NoiseKind.FrontMatter, Characters.Strip(pieces[^1][length..])));
        }

        pieces[^1] = pieces[^1][..length];
        return pieces.Select(line.WithText);
    }
}
