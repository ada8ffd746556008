using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Furniture;

/// <summary>Page numbers without any mark: numbers at the edge of pages that count on from page to page.</summary>
internal static partial class CountingLines
{
    /// <summary>A number alone may be a cell, or the tick of an axis; on so many pages it counts.</summary>
    private const int FewestPages = 3;

    /// <summary>Returns the numbers of the lines.</summary>
    public static HashSet<int> Find(IReadOnlyList<Line> lines)
    {
        var pages = lines.Where(line => line.Page is not null).GroupBy(line => line.Page!.Value);
        var series = pages
            .SelectMany(page => Edges([.. page]))
            .Select(line => (line.Number, Start: NumberOn(line) - line.Page))
            .Where(found => found.Start is not null)
            .GroupBy(found => found.Start)
            .Where(found => found.Count() >= FewestPages);
        return [.. series.SelectMany(found => found.Select(one => one.Number))];
    }

    private static List<Line> Edges(List<Line> page) => page.Count > 1 ? [page[0], page[^1]] : page;

    private static int? NumberOn(Line line) =>
        PageNumber().Match(line.Text) is { Success: true } match
            ? PrintedNumber.Read(match.Groups["number"].Value)
            : null;

    // 19   第 19 页   第 3 页 共 12 页   3 / 12   Page 3 of 12
    [GeneratedRegex(
        @"^(第|Page)?\s*(?<number>\d{1,4})\s*页?\s*((/|of|[，,]?\s*共)\s*\d{1,4}\s*页?)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PageNumber();
}
