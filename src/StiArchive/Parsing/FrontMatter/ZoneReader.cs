using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Goes through the lines around the body once and gives each its place.</summary>
internal sealed class ZoneReader(TextLayout layout)
{
    private const int MostTitleLines = 3;
    private const double LongestTitle = 60;

    private readonly List<Line> _titleZh = [];
    private readonly List<Line> _titleEn = [];
    private readonly List<string> _authorsZh = [];
    private readonly List<string> _authorsEn = [];
    private readonly List<Affiliation> _affiliations = [];
    private readonly List<Field> _fields = [];
    private readonly List<Noise> _noise = [];
    private readonly List<Line> _body = [];

    /// <summary>Reads the part before the first heading.</summary>
    /// <param name="next">The line after the zone: the first heading.</param>
    public void Read(IReadOnlyList<Line> lines, Line? next)
    {
        var hasBody = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (LabelReader.AtStart(lines[i].Text) is { } label)
            {
                i = TakeField(lines, i, label);
            }
            else if (hasBody)
            {
                _body.Add(lines[i]);
            }
            else if (!TakeNames(lines[i]))
            {
                var title = TitleLines(lines, i, next);
                _titleZh.AddRange(lines.Skip(i).Take(title));
                hasBody = title == 0;
                i += title == 0 ? -1 : title - 1;
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

    /// <summary>Lines up to the next label. The names are the last of them but for institutions; above is the title, whose
    /// second line may look like a name.</summary>
    private int TakeEnglishTitle(IReadOnlyList<Line> lines, int start)
    {
        var end = start;
        while (
            end < lines.Count
            && LabelReader.AtStart(lines[end].Text) is null
            && FrontPartReader.IsLatin(lines[end].Text)
        )
        {
            end++;
        }

        end = Math.Max(end, start + 1);
        var titleEnd = end;
        while (titleEnd > start && AffiliationReader.Read(lines[titleEnd - 1].Text).Count > 0)
        {
            titleEnd--;
        }

        do
        {
            titleEnd--;
        } while (titleEnd > start && lines[titleEnd - 1].Text[^1] is ',' or '，');

        titleEnd =
            titleEnd >= start && NameReader.Latin(lines[Math.Max(start, titleEnd)].Text).Count > 0
                ? titleEnd
                : titleEnd + 1;
        _titleEn.AddRange(lines.Skip(start).Take(titleEnd - start));
        foreach (var line in lines.Skip(titleEnd).Take(end - titleEnd).Where(line => !TakeNames(line)))
        {
            _noise.Add(new Noise(line.Number, NoiseKind.FrontMatter, line.Text));
        }

        return end - 1;
    }

    /// <summary>Reads the labelled remarks after the references, and returns what is left: the references.</summary>
    public IReadOnlyList<Line> ReadTail(IReadOnlyList<Line> lines)
    {
        var references = new List<Line>();
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
            Fields = _fields,
            Noise = _noise,
            Body = [.. _body, .. rest],
        };

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
        _fields.Add(new Field(label.Kind, line, values));
        if (label.Kind is not (FieldKind.AbstractZh or FieldKind.AbstractEn))
        {
            _noise.AddRange(values.Select(value => new Noise(value.Number, NoiseKind.FrontMatter, value.Text)));
        }

        return end;
    }

    private bool TakeNames(Line line)
    {
        var affiliations = AffiliationReader.Read(line.Text);
        var latin = affiliations.Count == 0 ? NameReader.Latin(line.Text) : [];
        var chinese = affiliations.Count == 0 ? NameReader.Chinese(line.Text) : [];
        _affiliations.AddRange(affiliations);
        _authorsEn.AddRange(latin);
        _authorsZh.AddRange(chinese);
        if (affiliations.Count + latin.Count + chinese.Count == 0)
        {
            return false;
        }

        _noise.Add(new Noise(line.Number, NoiseKind.FrontMatter, line.Text));
        return true;
    }

    /// <summary>How many lines from here are a title: few, without the marks of a sentence, and before something that is
    /// plainly not a sentence's continuation.</summary>
    private int TitleLines(IReadOnlyList<Line> lines, int start, Line? next)
    {
        if (_titleZh.Count > 0)
        {
            return 0;
        }

        for (var count = 1; count <= MostTitleLines && start + count <= lines.Count; count++)
        {
            if (!CouldBeTitle(lines[start + count - 1]))
            {
                return 0;
            }

            var after = start + count < lines.Count ? lines[start + count] : next;
            if (
                after is null
                || ReferenceEquals(after, next)
                || after.StartsColumn
                || IsFrontMatter(after)
                || !layout.IsWrapped
            )
            {
                return count;
            }
        }

        return 0;
    }

    private static bool CouldBeTitle(Line line) =>
        line.Width <= LongestTitle
        && line.Text.Any(Characters.IsHan)
        && !SentenceEnd.IsAt(line.Text)
        && !line.Text.Any(c => c is '。' or '；');

    private static bool IsFrontMatter(Line line) =>
        LabelReader.AtStart(line.Text) is not null
        || AffiliationReader.Read(line.Text).Count > 0
        || NameReader.Chinese(line.Text).Count > 0
        || NameReader.Latin(line.Text).Count > 0;
}
