using System.Text.RegularExpressions;

namespace StiArchive.PaperScores;

/// <summary>Reads which tables a paper has from their captions.</summary>
/// <remarks>
/// Read without its blank, 表3 2010—2019年降水量 becomes 表32010—2019年降水量. Where a label ends is told by the rest of the paper:
/// its text speaks of 表3, not of 表32010. A 表12 stays one, as there is a 表1 beside it.
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
        var printed = captions
            .Select(caption => Label().Match(caption))
            .Where(match => match.Success && match.Index == 0)
            .Select(match => match.Value)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return [.. printed.Select(label => LabelOf(label, spokenOf, printed)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The label as printed, if the text names it or no table is named otherwise; else its longest beginning that the
    /// text names and no caption bears; else what stands before the year.</summary>
    private static string LabelOf(string label, HashSet<string> spokenOf, List<string> printed)
    {
        if (!Glued().IsMatch(label) || spokenOf.Contains(label))
        {
            return label;
        }

        for (var length = Math.Min(LongestLabelChars, label.Length - 1); length > 1; length--)
        {
            if (spokenOf.Contains(label[..length]) && !printed.Contains(label[..length], StringComparer.Ordinal))
            {
                return label[..length];
            }
        }

        return BeforeYear().Match(label) is { Success: true, Value: var beginning } ? beginning : label;
    }

    // 表1数据来源与说明   （表2-1）
    [GeneratedRegex(@"表\d+([-.]\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    // 表32010   表49
    [GeneratedRegex(@"^表\d{2}", RegexOptions.None, 1000)]
    private static partial Regex Glued();

    // 表2 of 表22014
    [GeneratedRegex(@"^表\d{1,2}(?=(19|20)\d\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BeforeYear();
}
