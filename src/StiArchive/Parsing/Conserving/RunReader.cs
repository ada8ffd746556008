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

        var isNoise = new bool[text.Length];
        var cursor = 0;
        for (var i = 0; i < noise.Count; i++)
        {
            var piece = Characters.Squash(noise[i].Text);
            var at = Find(text, isNoise, piece, (cursor, IsLast: i == noise.Count - 1));
            if (at < 0)
            {
                surplus.Add(piece);
                continue;
            }

            isNoise.AsSpan(at, piece.Length).Fill(true);
            cursor = at + piece.Length;
        }

        return Runs(lineNumber, text, isNoise);
    }

    /// <summary>Where a piece of noise stands: after the one before if it follows at once, at the end if it is the last of
    /// its line, else where it comes first.</summary>
    private static int Find(string text, bool[] isNoise, string piece, (int Cursor, bool IsLast) place)
    {
        var atEnd = text.Length - piece.Length;
        if (text.AsSpan(place.Cursor).StartsWith(piece, StringComparison.Ordinal) && IsFree(place.Cursor))
        {
            return place.Cursor;
        }

        if (place.IsLast && text.EndsWith(piece, StringComparison.Ordinal) && IsFree(atEnd))
        {
            return atEnd;
        }

        var at = text.IndexOf(piece, place.Cursor, StringComparison.Ordinal);
        return at >= 0 && IsFree(at) ? at : FirstFree();

        bool IsFree(int start) => !isNoise.AsSpan(start, piece.Length).Contains(true);

        int FirstFree()
        {
            var start = text.IndexOf(piece, StringComparison.Ordinal);
            while (start >= 0 && !IsFree(start))
            {
                start = text.IndexOf(piece, start + 1, StringComparison.Ordinal);
            }

            return start;
        }
    }

    /// <summary>The stretches between the noise.</summary>
    private static List<Run> Runs(int lineNumber, string text, bool[] isNoise)
    {
        var runs = new List<Run>();
        for (var start = 0; start < text.Length; )
        {
            var length = isNoise.AsSpan(start).IndexOf(!isNoise[start]);
            length = length < 0 ? text.Length - start : length;
            if (!isNoise[start])
            {
                runs.Add(new Run(lineNumber, text.Substring(start, length)));
            }

            start += length;
        }

        return runs;
    }
}
