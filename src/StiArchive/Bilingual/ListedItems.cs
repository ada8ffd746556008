using System.Text.RegularExpressions;

namespace StiArchive.Bilingual;

/// <summary>Terms that are lists themselves: 科学、技术、工程和数学（STEM）.</summary>
internal static partial class ListedItems
{
    private const int LongestItemChars = 6;

    /// <summary>Returns where the list begins; null where the text before <paramref name="end"/> is no such list.</summary>
    public static int? Start(string text, int runStart, int end, GlossContent content)
    {
        var items = Math.Max(content.AcronymLetters, content.EnItems);
        if (items < 3 || runStart == 0 || text[runStart - 1] != '、')
        {
            return null;
        }

        var sentence = TermRun.Start(text, end, items * (LongestItemChars + 1) * 2, throughLists: true);
        var list = text[sentence..end];
        var pieces = Separator().Split(list);
        var rest = pieces[^Math.Min(items, pieces.Length)..];
        if (rest.Length < items || rest.Skip(1).Any(piece => piece.Trim().Length is 0 or > LongestItemChars))
        {
            return null;
        }

        return end - Tail(list, rest).Length;
    }

    /// <summary>The list without what stands before its first item, which is as long as the second.</summary>
    private static string Tail(string list, string[] items)
    {
        var afterFirst = list.LastIndexOf(items[0] + '、', StringComparison.Ordinal) + items[0].Length;
        var first = items[0];
        var leadUp = TermBoundaries
            .Find(first)
            .Select(boundary => boundary.Offset)
            .FirstOrDefault(offset => offset < first.Length);
        var start = leadUp > 0 ? leadUp : Math.Max(0, first.Length - items[1].Length);

        return first[start..] + list[afterFirst..];
    }

    [GeneratedRegex("、|以及|和|与|及", RegexOptions.None, 1000)]
    private static partial Regex Separator();
}
