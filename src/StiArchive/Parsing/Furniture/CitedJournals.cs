using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Furniture;

/// <summary>The journals that a paper cites: a line at the top of a page that is the name of one is a running header.</summary>
internal static partial class CitedJournals
{
    public static IEnumerable<string> In(IReadOnlyList<Line> lines) =>
        lines
            .Where(line => line.Text.Contains("[J]", StringComparison.Ordinal))
            .SelectMany(line => Journal().Matches(line.Text))
            .Select(match => Characters.Squash(match.Groups["name"].Value))
            .Distinct(StringComparer.Ordinal);

    // … 研究[J]. 海岸带科技, 2019
    [GeneratedRegex(@"\[J\]\s*[.．]?\s*(?<name>[\u4E00-\u9FFF\s]{3,20})[,，]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Journal();
}
