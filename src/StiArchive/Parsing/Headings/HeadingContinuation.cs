using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Headings;

/// <summary>The further lines of a heading, which are set in under its title.</summary>
internal static class HeadingContinuation
{
    private const int MostLines = 4;
    private const char Leader = '…';

    /// <summary>Index of the last line of the heading that begins at <paramref name="first"/>.</summary>
    public static int LastLine(IReadOnlyList<Line> lines, int first, TextLayout layout)
    {
        var last = first;
        while (
            layout.IsWrapped
            && last + 1 < lines.Count
            && last + 1 - first < MostLines
            && lines[last + 1] is { IsIndented: true, StartsColumn: false, Heading: null }
        )
        {
            last++;
        }

        return last;
    }

    /// <summary>Takes away the dots that lead to the second line; what was taken is noise.</summary>
    public static string WithoutLeader(Line line, List<Noise> noise)
    {
        var text = line.Text.TrimStart(Leader);
        if (text.Length < line.Text.Length)
        {
            noise.Add(new Noise(line.Number, NoiseKind.HeadingLeader, line.Text[..^text.Length]));
        }

        return text;
    }
}
