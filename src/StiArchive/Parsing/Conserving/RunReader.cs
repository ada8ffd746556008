using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing.Furniture;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Conserving;

/// <summary>Cuts the noise out of the printed lines; what is left must be in the paper.</summary>
internal static class RunReader
{
    /// <summary>Noise that is not printed where it says goes to <paramref name="surplus"/>.</summary>
    public static IReadOnlyList<Run> Read(
        IReadOnlyList<PageLine> lines,
        IReadOnlyList<Noise> noise,
        List<string> surplus
    )
    {
        var noiseOfLine = noise.ToLookup(one => one.LineNumber);
        var runs = new List<Run>();
        foreach (var line in WholeLines(lines))
        {
            runs.AddRange(WithoutNoise(line.LineNumber, line.Text, [.. noiseOfLine[line.LineNumber]], surplus));
        }

        return runs;
    }

    /// <summary>A form feed inside a line cuts it into parts with the same number; noise is told by that number.</summary>
    private static List<(int LineNumber, string Text)> WholeLines(IReadOnlyList<PageLine> lines)
    {
        var whole = new List<(int LineNumber, string Text)>();
        foreach (var line in lines)
        {
            var text = Characters.Squash(line.Text);
            if (whole.Count > 0 && whole[^1].LineNumber == line.LineNumber)
            {
                whole[^1] = (line.LineNumber, whole[^1].Text + text);
            }
            else if (text.Length > 0)
            {
                whole.Add((line.LineNumber, text));
            }
        }

        return whole;
    }

    private static List<Run> WithoutNoise(int lineNumber, string text, IReadOnlyList<Noise> noise, List<string> surplus)
    {
        if (
            noise is [{ Kind: NoiseKind.DoubledHeading } doubled]
            && string.Equals(DoubledText.Single(text), Characters.Squash(doubled.Text), StringComparison.Ordinal)
        )
        {
            return [new Run(lineNumber, Characters.Squash(doubled.Text))];
        }

        var runs = new List<Run>();
        var start = 0;
        for (var i = 0; i < noise.Count; i++)
        {
            var piece = Characters.Squash(noise[i].Text);
            var at = Find(text, piece, start, isLast: i == noise.Count - 1);
            if (at < 0)
            {
                surplus.Add(piece);
                continue;
            }

            AddRun(runs, lineNumber, text[start..at]);
            start = at + piece.Length;
        }

        AddRun(runs, lineNumber, text[start..]);
        return runs;
    }

    /// <summary>At the start if it stands there, else at the end if it is the last of its line, else where it comes first.</summary>
    private static int Find(string text, string piece, int start, bool isLast)
    {
        if (text.AsSpan(start).StartsWith(piece, StringComparison.Ordinal))
        {
            return start;
        }

        var isAtEnd = isLast && text.AsSpan(start).EndsWith(piece, StringComparison.Ordinal);
        return isAtEnd ? text.Length - piece.Length : text.IndexOf(piece, start, StringComparison.Ordinal);
    }

    private static void AddRun(List<Run> runs, int lineNumber, string text)
    {
        if (text.Length > 0)
        {
            runs.Add(new Run(lineNumber, text));
        }
    }
}
