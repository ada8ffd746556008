using System.Text.RegularExpressions;
using StiArchive.Parsing.Headings;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.References;

namespace StiArchive.Parsing.Furniture;

/// <summary>Lines that stand at the top or foot of page after page, the same but for their numbers.</summary>
internal sealed partial class RepeatedHeaders
{
    /// <summary>On so many pages a line must stand before it counts as repeated.</summary>
    private const int FewestPages = 3;

    /// <summary>Fewer will do for the first or last line of pages after the first, where the paper's own title stands.</summary>
    private const int FewestPagesAtEdge = 2;

    /// <summary>Marks alone are not a header: formulas begin and end with the same ones.</summary>
    private const int FewestLetters = 4;

    /// <summary>So many lines from the top and the foot of a page are looked at.</summary>
    private const int EdgeLines = 2;

    private const int LongestHeaderChars = 120;
    private const int LongestDamagedChars = 24;

    private readonly HashSet<string> _everywhere;
    private readonly HashSet<string> _afterFirstPage;
    private readonly HashSet<int> _atEdge;
    private readonly int _firstPage;

    private RepeatedHeaders(
        HashSet<string> everywhere,
        HashSet<string> afterFirstPage,
        HashSet<int> atEdge,
        int firstPage
    )
    {
        _everywhere = everywhere;
        _afterFirstPage = afterFirstPage;
        _atEdge = atEdge;
        _firstPage = firstPage;
    }

    public static RepeatedHeaders Find(IReadOnlyList<Line> lines)
    {
        var pages = lines.Where(line => line.Page is not null).GroupBy(line => line.Page!.Value).ToList();
        var atTop = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var atEdge = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = pages[i].ToList();
            Count(atTop, pages[i].Key, Edges(page));
            Count(atEdge, pages[i].Key, i == 0 ? [] : page.Take(1).Concat(page.TakeLast(1)).Where(MayBeHeader));
        }

        var firstPage = pages.Count > 0 ? pages[0].Key : 0;
        var afterFirst = Repeated(atEdge, FewestPagesAtEdge);
        afterFirst.UnionWith(CitedJournals.In(lines).Where(atEdge.ContainsKey));
        return new RepeatedHeaders(
            Repeated(atTop, FewestPages),
            [.. afterFirst, .. Damaged(atEdge, afterFirst)],
            [.. pages.SelectMany(page => Edges([.. page])).Select(line => line.Number)],
            firstPage
        );
    }

    /// <summary>Whether the line is a header; the same words in the middle of a page are text.</summary>
    public bool Contains(Line line)
    {
        var key = _atEdge.Contains(line.Number) ? Key(line) : "";
        return key.Length > 0
            && (_everywhere.Contains(key) || (line.Page != _firstPage && _afterFirstPage.Contains(key)));
    }

    private static IEnumerable<Line> Edges(IReadOnlyList<Line> page) =>
        page.Take(EdgeLines).Concat(page.TakeLast(EdgeLines));

    private static void Count(Dictionary<string, HashSet<int>> pagesOf, int page, IEnumerable<Line> lines)
    {
        foreach (var key in lines.Select(Key))
        {
            pagesOf.TryAdd(key, []);
            pagesOf[key].Add(page);
        }
    }

    private static HashSet<string> Repeated(Dictionary<string, HashSet<int>> pagesOf, int fewest) =>
        [
            .. pagesOf
                .Where(entry => entry.Value.Count >= fewest && entry.Key.Count(char.IsLetter) >= FewestLetters)
                .Select(entry => entry.Key),
        ];

    /// <summary>Headers of which one character was read wrongly: 科技论坛 as 科枝论坛.</summary>
    private static IEnumerable<string> Damaged(Dictionary<string, HashSet<int>> pagesOf, HashSet<string> headers)
    {
        var gapped = headers.SelectMany(WithOneGap).ToHashSet(StringComparer.Ordinal);
        return pagesOf.Keys.Where(key => WithOneGap(key).Any(gapped.Contains));
    }

    /// <summary>The key with each of its characters left open in turn.</summary>
    private static IEnumerable<string> WithOneGap(string key) =>
        key.Length is < FewestLetters or > LongestDamagedChars
            ? []
            : Enumerable.Range(0, key.Length).Select(i => string.Concat(key.AsSpan(0, i), "?", key.AsSpan(i + 1)));

    /// <summary>The header of a table that goes on overleaf has cells; a sentence ends.</summary>
    private static bool MayBeHeader(Line line) =>
        !line.Text.Contains("  ", StringComparison.Ordinal) && line.Text[^1] is not ('。' or '；' or '：' or ':');

    /// <summary>What stays the same from page to page: the Han characters of a line that has some, else all but blanks and
    /// digits. Empty for captions, which differ by their numbers, for headings that several articles have, each its own, and
    /// for lines too long to be a header.</summary>
    private static string Key(Line line)
    {
        var text = line.Text;
        var isHeading = ReferenceHeading.Is(line) || ReferenceHeading.IsOfNotes(line) || PlainHeadings.IsKnown(line);
        if (text.Length > LongestHeaderChars || isHeading || Caption().IsMatch(text))
        {
            return "";
        }

        var han = string.Concat(text.Where(Characters.IsHan));
        return han.Length >= FewestLetters
            ? han
            : string.Concat(text.Where(c => !Characters.IsBlank(c) && !char.IsDigit(c)));
    }

    // 图 3   Table 2
    [GeneratedRegex(@"^(图|续?表|Fig|Tab)[a-z]*[.\s]*\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Caption();
}
