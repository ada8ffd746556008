using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Goes through the lines around the body once and gives each its place.</summary>
internal sealed class ZoneReader(TextLayout layout)
{
    private const double LongestRemark = 40;

    private readonly List<Line> _titleZh = [];
    private readonly List<Line> _titleEn = [];
    private readonly List<string> _authorsZh = [];
    private readonly List<string> _authorsEn = [];
    private readonly List<Affiliation> _affiliations = [];
    private readonly List<Field> _fields = [];
    private readonly HashSet<FieldKind> _abstracts = [];
    private readonly List<Noise> _noise = [];
    private readonly List<Line> _body = [];
    private Line? _column;
    private CitationLine? _citation;

    /// <summary>Reads the part before the first heading.</summary>
    /// <param name="next">The line after the zone: the first heading.</param>
    public void Read(IReadOnlyList<Line> lines, Line? next)
    {
        var lastLabel = LastLabel(lines);
        var hasChinese = lines.Any(line => line.Text.Any(Characters.IsHan));
        for (var i = 0; i < lines.Count; i++)
        {
            if (LabelReader.AtFrontStart(lines[i].Text) is { } label)
            {
                i = TakeField(lines, i, label);
            }
            else if (_body.Count > 0)
            {
                _body.Add(lines[i]);
            }
            else if (hasChinese && FrontPartReader.IsLatin(lines[i].Text) && i < lastLabel)
            {
                i = TakeEnglishTitle(lines, i);
            }
            else
            {
                i = TakeUnlabelled(lines, i, next, isBeforeLabel: i < lastLabel);
            }
        }
    }

    /// <summary>The part in Latin letters: title, names and institution, then the labelled fields.</summary>
    public void ReadEnglish(IReadOnlyList<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            i = LabelReader.AtStart(lines[i].Text) is { } label
                ? TakeField(lines, i, label)
                : TakeEnglishTitle(lines, i);
        }
    }

    /// <summary>Reads the labelled remarks after the references, and returns what is left: the references.</summary>
    public IReadOnlyList<Line> ReadTail(IReadOnlyList<Line> lines)
    {
        var references = new List<Line>();
        lines =
        [
            .. lines.SelectMany(line =>
                LabelReader.AtStart(line.Text) is null ? [line] : LabelReader.CutAtLabels(line)
            ),
        ];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && LabelReader.AtStart(lines[i].Text) is { } label)
            {
                i = TakeField(lines, i, label);
            }
            else
            {
                references.Add(lines[i]);
            }
        }

        return references;
    }

    public FrontPart Result(IReadOnlyList<Line> rest) =>
        new()
        {
            TitleZh = _titleZh,
            TitleEn = _titleEn,
            AuthorsZh = _authorsZh,
            AuthorsEn = _authorsEn,
            Affiliations = _affiliations,
            Column = _column,
            Citation = _citation,
            Fields = _fields,
            Noise = _noise,
            Body = [.. _body, .. rest],
        };

    /// <summary>Index of the last label that belongs to the front matter, -1 where there is none.</summary>
    private static int LastLabel(IReadOnlyList<Line> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (LabelReader.AtFrontStart(lines[i].Text) is { Kind: not FieldKind.Remark })
            {
                return i;
            }
        }

        return -1;
    }

    private int TakeField(IReadOnlyList<Line> lines, int start, FoundLabel label)
    {
        var line = lines[start];
        _noise.Add(new Noise(line.Number, NoiseKind.Label, Characters.Strip(line.Text[..label.LengthChars])));
        var values = new List<Line>();
        var rest = Characters.Strip(line.Text[label.LengthChars..]);
        if (rest.Length > 0)
        {
            values.Add(line.WithText(rest));
        }

        var end = FieldExtent.LastLine(lines, start, label.Kind, layout);
        values.AddRange(lines.Skip(start + 1).Take(end - start));
        var isAbstract = label.Kind is FieldKind.AbstractZh or FieldKind.AbstractEn;
        if (isAbstract && values.Count > 0 && !_abstracts.Add(label.Kind))
        {
            // The last page of a paper may carry the beginning of the next one in the journal.
            _noise.AddRange(values.Select(value => new Noise(value.Number, NoiseKind.Other, value.Text)));
            return end;
        }

        _noise.AddRange(isAbstract ? [] : values.Select(AsFrontMatter));
        _fields.Add(new Field(label.Kind, line, values));
        return end;
    }

    /// <summary>Names, institutions, title; before the last label all else is a remark, after it the body begins.</summary>
    private int TakeUnlabelled(IReadOnlyList<Line> lines, int start, Line? next, bool isBeforeLabel)
    {
        if (TakeCitation(lines[start]) || TakeNames(lines[start], isBeforeLabel && _titleZh.Count > 0))
        {
            _noise.Add(AsFrontMatter(lines[start]));
            return start;
        }

        var title = _titleZh.Count > 0 ? 0 : TitleLines.Count(lines, start, next, layout);
        if (title > 0 && _column is null && TitleLines.IsColumn(lines, start))
        {
            _column = lines[start];
            _noise.Add(AsFrontMatter(lines[start]));
            return start;
        }

        if (title > 0 || (_titleZh.Count > 0 && isBeforeLabel && TitleLines.IsSubtitle(lines[start])))
        {
            var count = Math.Max(1, title);
            _titleZh.AddRange(lines.Skip(start).Take(count).Select(WithoutMark));
            return start + count - 1;
        }

        if (isBeforeLabel && !IsProse(lines[start]))
        {
            _noise.Add(AsFrontMatter(lines[start]));
        }
        else
        {
            _body.Add(lines[start]);
        }

        return start;
    }

    /// <summary>A label may stand far down in the text; what lies before it is not front matter for that.</summary>
    private static bool IsProse(Line line) =>
        line.Width > LongestRemark && line.Text.Contains('。', StringComparison.Ordinal);

    /// <summary>A star after a title points to a note on funds.</summary>
    private Line WithoutMark(Line line)
    {
        var text = line.Text.TrimEnd('*', '＊', '∗', '\\', ' ');
        if (text.Length == line.Text.Length || text.Length == 0)
        {
            return line;
        }

        _noise.Add(new Noise(line.Number, NoiseKind.FrontMatter, Characters.Strip(line.Text[text.Length..])));
        return line.WithText(text);
    }

    /// <summary>Lines up to the next label. The names are the last of them but for institutions; above is the title, whose
    /// second line may look like a name.</summary>
    private int TakeEnglishTitle(IReadOnlyList<Line> lines, int start)
    {
        var end = start + 1;
        while (
            end < lines.Count
            && LabelReader.AtStart(lines[end].Text) is null
            && FrontPartReader.IsLatin(lines[end].Text)
        )
        {
            end++;
        }

        var group = lines.Skip(start).Take(end - start).SelectMany(EnglishTitleLines.CutBeforeNames).ToList();
        var title = _titleEn.Count > 0 ? new LineRange(0, 0) : EnglishTitleLines.Find(group, layout);
        for (var i = 0; i < group.Count; i++)
        {
            if (i >= title.Start && i < title.End)
            {
                _titleEn.Add(group[i]);
                continue;
            }

            _ = title.Count == 0 || TakeNames(group[i], isAfterTitle: true);
            _noise.Add(AsFrontMatter(group[i]));
        }

        return end - 1;
    }

    private bool TakeCitation(Line line)
    {
        var found = CitationLine.TryRead(line);
        _citation ??= found;
        return found is not null;
    }

    private bool TakeNames(Line line, bool isAfterTitle)
    {
        var taken = NamesAndInstitution.Parts(line.Text).Select(part => TakeNames(part, isAfterTitle)).ToList();
        return taken.Contains(true);
    }

    private bool TakeNames(string text, bool isAfterTitle)
    {
        var affiliations = AffiliationReader.Read(text, isAfterTitle);
        var latin = affiliations.Count == 0 ? NameReader.Latin(text) : [];
        var chinese = affiliations.Count == 0 ? NameReader.Chinese(text, isAfterTitle) : [];
        _affiliations.AddRange(affiliations);
        _authorsEn.AddRange(latin);
        _authorsZh.AddRange(chinese);
        return affiliations.Count + latin.Count + chinese.Count > 0;
    }

    private static Noise AsFrontMatter(Line line) => new(line.Number, NoiseKind.FrontMatter, line.Text);
}
