using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Finds entries that ran into the one before them because their labels were not read at all.</summary>
/// <remarks>After [4] comes [9]: four labels are gone. A stop after pages and before a name may be where one stood, but
/// a translation looks the same; so the places must be exactly as many as the labels that are missing.</remarks>
internal static partial class HiddenEntries
{
    /// <summary>Returns the entry alone, or parted at the places of the missing labels.</summary>
    public static IReadOnlyList<EntryLines> Uncover(EntryLines entry, int missing)
    {
        if (missing <= 0 || entry.Lines.Sum(line => Seam().Count(line.Text)) != missing)
        {
            return [entry];
        }

        List<EntryLines> parts = [new(entry.Label)];
        foreach (var line in entry.Lines)
        {
            var start = 0;
            foreach (Match seam in Seam().Matches(line.Text))
            {
                var end = seam.Index + seam.Length;
                parts[^1].Add(line.WithText(line.Text[start..end]));
                parts.Add(new EntryLines(""));
                start = end;
            }

            parts[^1].Add(line.WithText(line.Text[start..]));
        }

        return parts.Zip(parts.Skip(1)).Any(IsTranslation) ? [entry] : parts;
    }

    /// <summary>The same pages once more: … 2019(2): 3-8.LI E. Storage[J]. … 2019(2):3-8.</summary>
    private static bool IsTranslation((EntryLines Entry, EntryLines Next) pair) =>
        string.Equals(LastPages(pair.Entry), LastPages(pair.Next), StringComparison.Ordinal);

    private static string LastPages(EntryLines entry) => Pages().Match(entry.Lines[^1].Text).Value;

    // … 2019(2): |3-8.
    [GeneratedRegex(@"(?<!\d)\d+([-–—－]\d+)?(?=[.．。]?$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pages();

    // … （3）：18-32.|武一，刘二.   … 1946-1952.|Rodrigo A,Deli M.
    [GeneratedRegex(
        @"(?<=\d)[.．。]\s?(?=[\u4E00-\u9FFF]{2,4}\s?[,，、.．][\u4E00-\u9FFF]{2}|\p{Lu}[\p{L}'’-]+([ ,，]\s?\p{Lu}{1,3})?\s?[,，.．]\s?\p{Lu})",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Seam();
}
