using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>How many lines a labelled field takes.</summary>
internal static class FieldExtent
{
    /// <summary>A line so much shorter than the one before it is the last of its paragraph.</summary>
    private const double Shortfall = 3;

    private const int MostAbstractLines = 40;

    /// <summary>What a bracket that was broken over the line holds still is shorter than this.</summary>
    private const int LongestRestChars = 60;

    /// <summary>The last line of the field whose label stands on line <paramref name="start"/>.</summary>
    public static int LastLine(IReadOnlyList<Line> lines, int start, FoundLabel label, TextLayout layout)
    {
        var kind = label.Kind;
        if (LastLineBeforeKeywords(lines, start, kind) is { } beforeKeywords)
        {
            return beforeKeywords;
        }

        var isAlone = label.LengthChars >= lines[start].Text.Length;
        if (isAlone && KeywordsFollow(lines, start, kind))
        {
            start++;
        }

        var field = new FieldLines(start, start, lines[start].Width);
        while (field.Last + 1 < lines.Count && Continues(lines, field, kind, layout))
        {
            field = field.With(lines[field.Last + 1]);
        }

        return field.Last;
    }

    /// <summary>All between the label of an abstract and that of its keywords is the abstract, if it is in one language.</summary>
    private static int? LastLineBeforeKeywords(IReadOnlyList<Line> lines, int start, FieldKind kind)
    {
        var keywords = kind switch
        {
            FieldKind.AbstractZh => FieldKind.KeywordsZh,
            FieldKind.AbstractEn => FieldKind.KeywordsEn,
            _ => kind,
        };
        for (var i = start + 1; keywords != kind && i < lines.Count && i - start <= MostAbstractLines; i++)
        {
            if (LabelReader.AtFrontStart(lines[i].Text) is { } label)
            {
                return label.Kind == keywords ? i - 1 : null;
            }

            if (FrontPartReader.IsLatin(lines[i].Text) != (kind == FieldKind.AbstractEn))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Continues(IReadOnlyList<Line> lines, FieldLines field, FieldKind kind, TextLayout layout)
    {
        var (last, next) = (lines[field.Last], lines[field.Last + 1]);
        if (next.Number == last.Number || LabelReader.AtFrontStart(next.Text) is not null)
        {
            return false;
        }

        return kind switch
        {
            FieldKind.AbstractZh or FieldKind.AbstractEn => AbstractContinues(lines, field, layout),
            FieldKind.KeywordsZh or FieldKind.KeywordsEn => KeywordsContinue(last, next, layout),
            FieldKind.Received or FieldKind.Institutions or FieldKind.Remark => RemarkContinues(last, next, layout),
            _ => false,
        };
    }

    /// <summary>A note goes on while a bracket is open, and below a full line that does not end a sentence.</summary>
    private static bool RemarkContinues(Line line, Line next, TextLayout layout)
    {
        var open = line.Text.Count(c => c is '(' or '（') - line.Text.Count(c => c is ')' or '）');
        var isFull = layout.IsWrapped && line.ShortBy < Shortfall && !SentenceEnd.IsAt(line.Text);
        return next.Heading is null
            && !next.StartsColumn
            && (isFull || (open > 0 && next.Text.Length < LongestRestChars));
    }

    /// <summary>A label may stand on a line of its own above its keywords.</summary>
    private static bool KeywordsFollow(IReadOnlyList<Line> lines, int start, FieldKind kind) =>
        kind is FieldKind.KeywordsZh or FieldKind.KeywordsEn
        && start + 1 < lines.Count
        && lines[start + 1].Heading is null
        && LabelReader.AtFrontStart(lines[start + 1].Text) is null;

    /// <summary>Keywords go on after a mark between them, in a line that has such marks but no sentence, and below a full
    /// line in one that is not.</summary>
    private static bool KeywordsContinue(Line line, Line next, TextLayout layout)
    {
        if (line.Text[^1] is '；' or ';' or '，' or ',' or '、')
        {
            return true;
        }

        var isText = next.Heading is not null || next.Text.Any(c => c is '。' or '.' or '：' or ':');
        return !isText
            && (
                (HasMark(line) && HasMark(next))
                || (layout.IsWrapped && line.ShortBy < Shortfall / 2 && next.ShortBy > Shortfall && !next.StartsColumn)
            );
    }

    private static bool HasMark(Line line) => line.Text.Any(c => c is '；' or ';');

    private static bool AbstractContinues(IReadOnlyList<Line> lines, FieldLines field, TextLayout layout)
    {
        var (last, next) = (lines[field.Last], lines[field.Last + 1]);
        var endsSentence = SentenceEnd.IsAt(last.Text) || last.Text[^1] == '.';
        if (!layout.IsWrapped)
        {
            return !endsSentence && next.StartsColumn;
        }

        var isShort =
            last.Width < field.Widest - Shortfall || (field.Last == field.Start && last.Width < layout.ColumnWidth);
        return !next.StartsColumn && !(endsSentence && isShort);
    }
}
