using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Furniture;

/// <summary>Lines that stand at the top or foot of page after page, the same but for their numbers.</summary>
internal static class RepeatedHeaders
{
    /// <summary>On so many pages a line must stand before it counts as repeated.</summary>
    private const int FewestPages = 3;

    /// <summary>Marks alone are not a header: formulas begin and end with the same ones.</summary>
    private const int FewestLetters = 4;

    /// <summary>So many lines from the top and the foot of a page are looked at.</summary>
    private const int EdgeLines = 2;

    public static HashSet<string> Find(IReadOnlyList<Line> lines)
    {
        var pagesOfKey = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var page in lines.Where(line => line.Page is not null).GroupBy(line => line.Page!.Value))
        {
            var onPage = page.ToList();
            foreach (var line in onPage.Take(EdgeLines).Concat(onPage.TakeLast(EdgeLines)))
            {
                var pages = pagesOfKey.TryGetValue(Key(line.Text), out var known) ? known : [];
                pages.Add(page.Key);
                pagesOfKey[Key(line.Text)] = pages;
            }
        }

        return
        [
            .. pagesOfKey
                .Where(entry => entry.Key.Count(char.IsLetter) >= FewestLetters && entry.Value.Count >= FewestPages)
                .Select(entry => entry.Key),
        ];
    }

    /// <summary>The line without blanks and digits; empty for lines too long to be a header.</summary>
    public static string Key(string text) =>
        text.Length > 80 ? "" : string.Concat(text.Where(c => !Characters.IsBlank(c) && !char.IsAsciiDigit(c)));
}
