using System.Text.RegularExpressions;

namespace StiArchive.PaperScores;

/// <summary>Reads which tables a paper has from their captions.</summary>
/// <remarks>
/// Read without its blank, 表3 2010—2019年降水量 becomes 表32010—2019年降水量. Where a label ends is told by the rest of the paper:
/// its text speaks of 表3, not of 表32010. Only numbers that no paper reaches are looked into, so that a 表12 stays one.
/// </remarks>
internal static partial class TableLabels
{
    /// <summary>表99: no paper has more tables.</summary>
    private const int LongestLabelChars = 3;

    /// <summary>Returns each label once, as <c>表1</c>. Captions and texts come without blanks.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> captions, IEnumerable<string> texts)
    {
        var spokenOf = texts
            .SelectMany(text => Label().Matches(text).Where(match => match.Index > 0))
            .Select(match => match.Value)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. captions
                .Select(caption => Label().Match(caption))
                .Where(match => match.Success && match.Index == 0)
                .Select(match => LabelOf(match.Value, spokenOf))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The label as printed, if that can be one; else its longest beginning that the text names; else what stands
    /// before the year.</summary>
    private static string LabelOf(string printed, HashSet<string> spokenOf)
    {
        if (!TooHigh().IsMatch(printed))
        {
            return printed;
        }

        for (var length = LongestLabelChars; length > 1; length--)
        {
            if (spokenOf.Contains(printed[..length]))
            {
                return printed[..length];
            }
        }

        return BeforeYear().Match(printed) is { Success: true, Value: var label } ? label : printed;
    }

    // 表1数据来源与说明   （表2-1）
    [GeneratedRegex(@"表\d+([-.]\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    // 表32010
    [GeneratedRegex(@"^表\d{3}", RegexOptions.None, 1000)]
    private static partial Regex TooHigh();

    // 表2 of 表22014
    [GeneratedRegex(@"^表\d{1,2}(?=(19|20)\d\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeYear();
}
