using System.Globalization;
using System.Text.RegularExpressions;

namespace StiArchive.PaperScores;

/// <summary>How many references a paper prints, counted apart from the parser that is measured.</summary>
/// <remarks>Labels are damaged, doubled and lost here and there, so only a person can count all lists. Without such
/// counts the number of the last label stands in for them: it is wrong where a label or an entry is lost in the text,
/// but wrong against the parser, never for it.</remarks>
internal sealed partial class ReferenceCounts
{
    private const int MostMissing = 6;

    /// <summary>A list that begins farther from its heading is no list of references.</summary>
    private const int FarthestFirstLabelChars = 400;

    private readonly IReadOnlyDictionary<string, int>? _byHand;

    private ReferenceCounts(IReadOnlyDictionary<string, int>? byHand) => _byHand = byHand;

    public static ReferenceCounts ByLabels { get; } = new((IReadOnlyDictionary<string, int>?)null);

    /// <summary>What makes a count right, in words for the report.</summary>
    public string Rule =>
        _byHand is null
            ? "right where as many entries are found as the last label in the silver text says; lists without numbers are left out"
            : "right where as many entries are found as were counted by hand";

    /// <summary>Reads counts made by hand: a line for each paper that prints a list, its name, a tab, the number of entries.</summary>
    public static ReferenceCounts Read(string path) =>
        new(
            File.ReadLines(path)
                .Select(line => line.Split('\t'))
                .Where(fields => fields.Length >= 2)
                .ToDictionary(
                    fields => fields[0],
                    fields => int.Parse(fields[1], CultureInfo.InvariantCulture),
                    StringComparer.Ordinal
                )
        );

    /// <summary>Returns null where no list is printed, or none that can be counted.</summary>
    public int? Expected(string paper, SilverPaper silver) =>
        _byHand is null ? LastLabel(silver)
        : _byHand.TryGetValue(paper, out var count) ? count
        : null;

    private static int? LastLabel(SilverPaper silver)
    {
        var text = string.Join('\n', silver.Texts);
        var heading = Heading().Matches(text).LastOrDefault();
        if (heading is null || !BeginsSoon(text, heading))
        {
            return null;
        }

        var (count, last) = (0, 0);
        foreach (Match label in Label().Matches(text, heading.Index + heading.Length))
        {
            var number = int.Parse(label.Groups["n"].Value, CultureInfo.InvariantCulture);
            if (number > last && number <= last + MostMissing)
            {
                (count, last) = (count + 1, number);
            }
        }

        return count < 2 ? null : last;
    }

    private static bool BeginsSoon(string text, Match heading)
    {
        var first = Label().Match(text, heading.Index + heading.Length);
        return first.Success && first.Index - heading.Index <= FarthestFirstLabelChars;
    }

    // 参考文献(References):
    [GeneratedRegex(
        @"参\s*考\s*文\s*献\s*([（(]?\s*References?\s*[)）]?)?\s*[:：]?\s*\n",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Heading();

    // [12]   ［3］   4[]   and 5. at the start of a line
    [GeneratedRegex(
        @"[\[［]\s*(?<n>\d{1,3})\s*[\]］」]|(?<=[\n.．]\s*)(?<n>\d{1,3})\s*\[\]|(?<=\n\s*)(?<n>\d{1,3})\s*[.．、](?!\d)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Label();
}
