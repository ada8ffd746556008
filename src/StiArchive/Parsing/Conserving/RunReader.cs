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
        foreach (var (lineNumber, parts) in WholeLines(lines))
        {
            foreach (var text in WithoutNoise(parts, [.. noiseOfLine[lineNumber]], surplus))
            {
                runs.Add(new Run(runs.Count, lineNumber, text));
            }
        }

        return runs;
    }

    /// <summary>A form feed inside a line cuts it into parts with the same number; noise is told by that number.</summary>
    private static List<(int LineNumber, List<string> Parts)> WholeLines(IReadOnlyList<PageLine> lines)
    {
        var whole = new List<(int LineNumber, List<string> Parts)>();
        foreach (var line in lines)
        {
            var text = Characters.Squash(line.Text);
            if (whole.Count > 0 && whole[^1].LineNumber == line.LineNumber)
            {
                whole[^1].Parts.Add(text);
            }
            else if (text.Length > 0)
            {
                whole.Add((line.LineNumber, [text]));
            }
        }

        return whole;
    }

    private static List<string> WithoutNoise(List<string> parts, IReadOnlyList<Noise> noise, List<string> surplus)
    {
        var text = string.Concat(parts);
        if (
            noise is [{ Kind: NoiseKind.DoubledHeading } doubled]
            && string.Equals(DoubledText.Single(text), Characters.Squash(doubled.Text), StringComparison.Ordinal)
        )
        {
            return [Characters.Squash(doubled.Text)];
        }

        return Stretches(text, FindNoise(text, noise, surplus), parts);
    }

    private static bool[] FindNoise(string text, IReadOnlyList<Noise> noise, List<string> surplus)
    {
        var isNoise = new bool[text.Length];
        var cursor = 0;
        for (var i = 0; i < noise.Count; i++)
        {
            var piece = Characters.Squash(noise[i].Text);
            var isLast = i == noise.Count - 1;
            var at = noise[i].Kind switch
            {
                NoiseKind.EndMark => Find(text, isNoise, piece, (text.Length, isLast)),
                NoiseKind.HeadingLeader or NoiseKind.Label => Find(text, isNoise, piece, (cursor, false)),
                _ => Find(text, isNoise, piece, (cursor, isLast)),
            };
            if (at < 0)
            {
                surplus.Add(piece);
                continue;
            }

            isNoise.AsSpan(at, piece.Length).Fill(true);
            cursor = at + piece.Length;
        }

        return isNoise;
    }

    /// <summary>Where a piece of noise stands: after the one before if it follows at once, else at the end if it is the last
    /// of its line and of a kind that ends one, else where it comes first.</summary>
    private static int Find(string text, bool[] isNoise, string piece, (int Cursor, bool MayEnd) place)
    {
        var atEnd = text.Length - piece.Length;
        if (text.AsSpan(place.Cursor).StartsWith(piece, StringComparison.Ordinal) && IsFree(place.Cursor))
        {
            return place.Cursor;
        }

        if (place.MayEnd && text.EndsWith(piece, StringComparison.Ordinal) && IsFree(atEnd))
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

    /// <summary>The stretches between the noise, each within one part.</summary>
    private static List<string> Stretches(string text, bool[] isNoise, List<string> parts)
    {
        var stretches = new List<string>();
        var start = 0;
        foreach (var part in parts)
        {
            for (var end = start + part.Length; start < end; )
            {
                var length = isNoise.AsSpan(start, end - start).IndexOf(!isNoise[start]);
                length = length < 0 ? end - start : length;
                if (!isNoise[start])
                {
                    stretches.Add(text.Substring(start, length));
                }

                start += length;
            }
        }

        return stretches;
    }
}
