using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Headings;

/// <summary>Tells headings from lines of text that happen to begin with a number.</summary>
internal sealed class HeadingReader
{
    private const string SentenceMarks = "。；，、：;,:！!";
    private const string MeasureWords = "年月日个位次届种项家篇人万亿元件岁倍级号批名余多时分秒米克吨天周组例岁条只";
    private const string Leader = "…";
    private const int LongestTitleChars = 60;

    /// <summary>Numbers may be missed or lost, but not so many in a row.</summary>
    private const int LargestStep = 3;

    private readonly bool _needsWideGap;
    private readonly HashSet<HeadingStyle> _styles;

    private HeadingReader(bool needsWideGap, HashSet<HeadingStyle> styles)
    {
        _needsWideGap = needsWideGap;
        _styles = styles;
    }

    /// <summary>Learns from all lines how the paper sets its headings.</summary>
    public static HeadingReader For(IReadOnlyList<Line> lines)
    {
        var candidates = lines
            .Select(line => HeadingNumberReader.TryRead(line.Text))
            .Where(heading => heading is not null && IsTitle(heading.Title))
            .ToList();
        var wide = candidates.Count(heading => heading!.HasWideGap && heading.Number.Style == HeadingStyle.Decimal);
        return new HeadingReader(wide >= 2, [.. candidates.Select(heading => heading!.Number.Style)]);
    }

    /// <summary>The heading on a line, or null; <paramref name="last"/> is the heading before it.</summary>
    public HeadingLine? TryRead(Line line, HeadingNumber? last)
    {
        if (
            line.Width > LongestTitleChars
            || HeadingNumberReader.TryRead(line.Text) is not { } heading
            || !IsTitle(heading.Title)
        )
        {
            return null;
        }

        if (heading.HasWideGap)
        {
            return heading;
        }

        return heading.Number.Style != HeadingStyle.Decimal || IsNext(heading, last) ? heading : null;
    }

    /// <summary>1 for a chapter; styles that the paper uses further out come before.</summary>
    public int LevelOf(HeadingNumber number) =>
        _styles.Count(style => style < number.Style) + (number.Style == HeadingStyle.Decimal ? number.Path.Count : 1);

    /// <summary>Takes away the dots that lead to the second line of a heading; what was taken is noise.</summary>
    public static string WithoutLeader(Line line, List<Noise> noise)
    {
        var length = line.Text.Length - line.Text.TrimStart(Leader[0]).Length;
        if (length == 0)
        {
            return line.Text;
        }

        noise.Add(new Noise(line.Number, NoiseKind.HeadingLeader, line.Text[..length]));
        return line.Text[length..];
    }

    private static bool IsTitle(string title) =>
        title.Length <= LongestTitleChars
        && !SentenceMarks.Contains(title[^1], StringComparison.Ordinal)
        && !title.Contains('。', StringComparison.Ordinal);

    private bool IsNext(HeadingLine heading, HeadingNumber? last)
    {
        if (_needsWideGap || MeasureWords.Contains(heading.Title[0], StringComparison.Ordinal))
        {
            return false;
        }

        var path = heading.Number.Path;
        if (last is null || last.Style != HeadingStyle.Decimal)
        {
            return path.All(part => part <= 1);
        }

        return IsChild(path, last.Path) || IsLaterSibling(path, last.Path);
    }

    private static bool IsChild(IReadOnlyList<int> path, IReadOnlyList<int> last) =>
        path.Count > last.Count
        && path.Take(last.Count).SequenceEqual(last)
        && path.Skip(last.Count).All(part => part <= 1);

    private static bool IsLaterSibling(IReadOnlyList<int> path, IReadOnlyList<int> last)
    {
        var common = 0;
        while (common < path.Count && common < last.Count && path[common] == last[common])
        {
            common++;
        }

        if (common == path.Count || common == last.Count)
        {
            return false;
        }

        var step = path[common] - last[common];
        return step is > 0 and <= LargestStep && path.Skip(common + 1).All(part => part <= 1);
    }
}
