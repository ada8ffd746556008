using StiArchive.Parsing.FrontMatter;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Finds the captions among the lines of the body.</summary>
internal static class CaptionFinder
{
    /// <summary>An English title is no shorter.</summary>
    private const int FewestTwinChars = 20;

    private const double WidestTwin = 130;

    /// <summary>Returns for each line the caption that it is, or null.</summary>
    public static IReadOnlyList<Caption?> Find(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var sequence = new CaptionSequence();
        return [.. lines.Select((_, i) => ReadAt(lines, i, layout) is { } caption ? sequence.Next(caption) : null)];
    }

    /// <summary>True for the English twin of the Chinese caption above it, when its label was read wrongly or not at all:
    /// lab.1 Change in …, able 2 The …</summary>
    /// <remarks>In running text no paragraph of a Chinese paper is all in Latin letters and as short.</remarks>
    public static bool IsDamagedTwin(Line line, TextLayout layout) =>
        !layout.IsWrapped
        && line.Heading is null
        && line.Text.Length >= FewestTwinChars
        && line.Width < WidestTwin
        && FrontPartReader.IsLatin(line.Text)
        && line.Text.Count(c => Characters.IsLatinLetter(c) || c == ' ') * 4 > line.Text.Length * 3
        && !AtomReader.HasWideGap(line.Text);

    private static Caption? ReadAt(IReadOnlyList<Line> lines, int index, TextLayout layout)
    {
        if (CaptionReader.TryRead(lines[index]) is { } caption)
        {
            return caption;
        }

        var next = index + 1 < lines.Count ? lines[index + 1] : null;
        if (next is null || CaptionReader.TryReadBeforeRows(lines[index]) is not { } likely)
        {
            return null;
        }

        var isBeforeTwin = CaptionReader.TryRead(next)?.IsTwinOf(likely) == true;
        var isBeforeRows = likely.IsTable && !layout.IsWrapped && AtomReader.HasWideGap(next.Text);
        return isBeforeTwin || isBeforeRows ? likely : null;
    }
}
