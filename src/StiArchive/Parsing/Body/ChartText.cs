using StiArchive.Papers;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.Tables;

namespace StiArchive.Parsing.Body;

/// <summary>Finds what is left of charts: the ticks and labels of their axes, read as lines of text.</summary>
/// <remarks>One number on a line may be anything, but no text has several lines of hardly more than numbers and marks one
/// after the other. Hard-wrapped columns are left alone: their tables have such lines.</remarks>
internal static class ChartText
{
    private const int FewestTicks = 3;

    /// <summary>Beside the caption of a figure fewer will do.</summary>
    private const int FewestTicksAtFigure = 2;

    private const double WidestLabel = 8;
    private const int LongestTickChars = 6;
    private const int LongestMarkChars = 3;
    private const int FewestMarks = 3;

    /// <summary>Takes the lines of charts, and returns them as noise.</summary>
    public static IReadOnlyList<Noise> Take(BodyLines text)
    {
        var noise = new List<Noise>();
        for (var i = 0; !text.Layout.IsWrapped && i < text.Lines.Count; i++)
        {
            var end = i;
            while (text.IsFree(end) && IsOfChart(text.Lines[end]))
            {
                end++;
            }

            var lines = Enumerable.Range(i, end - i).ToList();
            if (lines.Count(index => IsTick(text.Lines[index])) >= Fewest(text, i, end))
            {
                text.Claims.Take(lines);
                noise.AddRange(lines.Select(index => AsNoise(text.Lines[index])));
            }

            i = end;
        }

        return noise;
    }

    private static int Fewest(BodyLines text, int start, int end)
    {
        var isAtFigure =
            (start > 0 && text.Captions[start - 1] is { IsTable: false })
            || (end < text.Lines.Count && text.Captions[end] is { IsTable: false });
        return isAtFigure ? FewestTicksAtFigure : FewestTicks;
    }

    private static bool IsOfChart(Line line) =>
        line.Heading is null
        && !IsFormula(line.Text)
        && !AtomReader.HasWideGap(line.Text)
        && (IsTick(line) || IsLabel(line));

    /// <summary>Formulas are text, though they look no better.</summary>
    private static bool IsFormula(string text) => text.Any(c => c is '$' or '\\' or '{');

    /// <summary>20   1.5 2.0 2.5   (a) R²   ↑</summary>
    private static bool IsTick(Line line)
    {
        if (line.Text.All(c => char.IsLetter(c) || Characters.IsBlank(c)))
        {
            return false;
        }

        var pieces = line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return pieces.Length < FewestMarks
            ? line.Text.Length <= LongestTickChars && !line.Text.Any(Characters.IsHan)
            : pieces.Count(IsMark) * 4 >= pieces.Length * 3;
    }

    private static bool IsMark(string piece) =>
        (piece.Length <= LongestMarkChars && !piece.Any(Characters.IsHan))
        || piece.All(c => char.IsAsciiDigit(c) || char.IsPunctuation(c));

    private static bool IsLabel(Line line) =>
        line.Width <= WidestLabel
        && !line.Text.Any(c => c is '。' or '；' or '：' or '，')
        && !SentenceEnd.IsAt(line.Text);

    private static Noise AsNoise(Line line) => new(line.Number, NoiseKind.Other, line.Text);
}
