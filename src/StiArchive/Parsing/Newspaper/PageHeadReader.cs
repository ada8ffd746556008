using StiArchive.Papers;
using StiArchive.Parsing.Body;
using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Furniture;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Newspaper;

/// <summary>Reads headlines, questions, bylines and the lead of a newspaper page.</summary>
internal sealed class PageHeadReader
{
    /// <summary>Lines of one column differ by less; a headline beside a question differs by more.</summary>
    private const double OtherWidth = 2.5;

    private readonly IReadOnlyList<Line> _lines;
    private readonly List<Line> _lead = [];
    private readonly List<Headline> _headlines = [];
    private readonly List<Noise> _noise = [];

    private PageHeadReader(IReadOnlyList<Line> lines) => _lines = lines;

    /// <summary>Reads the lines above the first contribution.</summary>
    /// <param name="openings">How many contributions open with a name in the text.</param>
    public static PageHead Read(IReadOnlyList<Line> lines, int openings)
    {
        var reader = new PageHeadReader(lines);
        reader.Read();
        var bylines = reader._headlines.Count(headline => headline.Byline is not null);
        var hasTitle = reader._headlines.Count > openings + bylines;
        return new PageHead(
            hasTitle ? reader._headlines[0].Text : null,
            hasTitle ? [.. reader._headlines[0].Question, .. reader._lead] : reader._lead,
            [.. reader._headlines.Skip(hasTitle ? 1 : 0)],
            reader._noise
        );
    }

    private void Read()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            if (TryHeadline(i) is { } headline)
            {
                _headlines.Add(new Headline(headline, [], null));
            }
            else if (_headlines.Count > 0 && NameReader.IsChineseName(Characters.Squash(_lines[i].Text)))
            {
                _headlines[^1] = _headlines[^1] with { Byline = Characters.Squash(_lines[i].Text) };
                _noise.Add(new Noise(_lines[i].Number, NoiseKind.FrontMatter, _lines[i].Text));
            }
            else
            {
                i = TakeSentence(i);
            }
        }
    }

    private int TakeSentence(int start)
    {
        var end = EndOfSentence(start);
        var lines = _lines.Skip(start).Take(end - start + 1).ToList();
        if (_headlines.Count > 0 && lines[^1].Text[^1] is '？' or '?')
        {
            _headlines[^1] = _headlines[^1] with { Question = [.. _headlines[^1].Question, .. lines] };
        }
        else
        {
            _lead.AddRange(lines);
        }

        return end;
    }

    private string? TryHeadline(int index)
    {
        var line = _lines[index];
        if (DoubledText.Single(line.Text) is { } single)
        {
            _noise.Add(new Noise(line.Number, NoiseKind.DoubledHeading, single));
            return single;
        }

        var isAlone = line.IsStretched || EndOfSentence(index) == index || IsOfOtherWidth(index);
        var isWords = !SentenceEnd.IsAt(line.Text) && !NameReader.IsChineseName(Characters.Squash(line.Text));
        return isAlone && isWords ? LineJoiner.Join([line.Text]) : null;
    }

    private bool IsOfOtherWidth(int index) =>
        index + 2 < _lines.Count
        && EndOfSentence(index) > index + 1
        && Math.Abs(_lines[index].Width - _lines[index + 1].Width) > OtherWidth
        && Math.Abs(_lines[index + 1].Width - _lines[index + 2].Width) < OtherWidth;

    /// <summary>The line on which the sentence that begins here ends; the same line where a headline or the end comes
    /// first.</summary>
    private int EndOfSentence(int start)
    {
        for (var i = start; i < _lines.Count; i++)
        {
            if (i > start && (_lines[i].IsStretched || DoubledText.Single(_lines[i].Text) is not null))
            {
                return start;
            }

            if (_lines[i].Text[^1] is '。' or '？' or '?' or '！')
            {
                return i;
            }
        }

        return start;
    }
}
