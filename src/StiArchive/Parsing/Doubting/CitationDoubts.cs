using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.Doubting;

/// <summary>Compares the citations of the text, <c>[3, 4]</c>, with the numbers of the reference list.</summary>
internal static partial class CitationDoubts
{
    /// <summary>A number more than twice as high as the list is long is a year or an interval, no citation.</summary>
    private const int MostTimesTheList = 2;

    public static IEnumerable<Doubt> Find(Paper paper)
    {
        var listed = ReferenceNumbers.Of(paper.References);
        if (listed.Count == 0)
        {
            return [];
        }

        var highest = listed.Keys.Max();
        return BodyText
            .Of(paper)
            .SelectMany(text =>
                Citations(text.Text, highest)
                    .Where(citation => citation.Numbers.Exists(number => !listed.ContainsKey(number)))
                    .Select(citation => new Doubt(DoubtKind.CitationWithoutReference, text.Place, citation.Marker))
            )
            .DistinctBy(doubt => doubt.Found, StringComparer.Ordinal);
    }

    /// <summary>The citations of a text with the numbers that they cite, ranges with all that lie between.</summary>
    private static IEnumerable<(string Marker, List<int> Numbers)> Citations(string text, int highest) =>
        Citation()
            .Matches(text)
            .Select(match =>
                (match.Value, match.Groups["first"].Captures.SelectMany((first, i) => Range(first, match, i)).ToList())
            )
            .Where(found => found.Item2.TrueForAll(number => number > 0 && number <= highest * MostTimesTheList));

    private static IEnumerable<int> Range(Capture first, Match match, int index)
    {
        var start = PrintedNumber.Read(first.ValueSpan);
        var last = match.Groups["last"].Captures[index].ValueSpan;
        var end = last.Length == 0 ? start : PrintedNumber.Read(last);
        return Enumerable.Range(start, Math.Max(1, end - start + 1));
    }

    // [3]   [3, 4]   [5-7]   ［1，4～6］
    [GeneratedRegex(
        @"[\[［]\s*(?<first>\d{1,3})(\s*[~～–—-]\s*(?<last>\d{1,3})|(?<last>))(\s*[,，、;；]\s*(?<first>\d{1,3})(\s*[~～–—-]\s*(?<last>\d{1,3})|(?<last>)))*\s*[\]］]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Citation();
}
