using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.References;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Concludes the year of a paper that does not state it: the latest past year that it speaks of or refers to.</summary>
/// <remarks>A plan's horizon is not a date: 2030 in 2030 年可持续发展议程, 2025 in 发展规划（2017—2025 年）. A year is left
/// out where it stands in a title 《…》, where a plan's word follows, or where it lies years after all others.</remarks>
internal static partial class YearFinder
{
    /// <summary>A year that far after the next lower one is a horizon, not a date.</summary>
    private const int WidestGapYears = 4;

    /// <summary>A paragraph longer than this is no paragraph.</summary>
    private const int MostChars = 20_000;

    public static Paper AddTo(Paper paper)
    {
        if (paper.Metadata.Year is not null || Latest(paper) is not { } year)
        {
            return paper;
        }

        var basis = Basis.InferredFrom(EvidenceWords.LatestYear(year));
        return paper with { Metadata = paper.Metadata with { Year = new Sourced<int>(year, basis) } };
    }

    private static int? Latest(Paper paper)
    {
        var years = paper
            .Sections.SelectMany(section => section.Blocks)
            .SelectMany(Texts)
            .SelectMany(YearsIn)
            .Concat(YearsOf(paper.References))
            .Distinct()
            .Order()
            .ToList();
        while (years.Count > 1 && years[^1] - years[^2] >= WidestGapYears)
        {
            years.RemoveAt(years.Count - 1);
        }

        return years.Count == 0 ? null : years[^1];
    }

    // A paper is no older than the works that it refers to.
    private static HashSet<int> YearsOf(ReferenceList? references)
    {
        var years = new HashSet<int>();
        foreach (var entry in references?.Entries ?? [])
        {
            // Most entries print a year that another is known to be of; reading all their fields would be dear.
            var mayTellMore = Number()
                .Matches(entry.Text)
                .Any(number => !years.Contains(PrintedNumber.Read(number.Value)));
            if (mayTellMore && ReferenceFields.Parse(entry.Text).Year is { } year)
            {
                years.Add(year);
            }
        }

        return years;
    }

    /// <summary>Names of columns are left out, as a forecast has the years to come there, and so are notes, which say how a
    /// source or a term is to be understood.</summary>
    private static IEnumerable<string> Texts(Block block) =>
        block switch
        {
            Paragraph paragraph => [paragraph.Text],
            Table table => [table.Caption, .. table.Rows.SelectMany(row => row)],
            _ => [],
        };

    private static IEnumerable<int> YearsIn(string text) =>
        Year()
            .Matches(Title().Replace(text.Length > MostChars ? text[..MostChars] : text, ""))
            .Select(match => PrintedNumber.Read(match.Groups["year"].Value));

    // 2018, also in 2018a
    [GeneratedRegex(@"(?<!\d)[0-9]{4}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    // 《全国海洋经济发展规划（2021—2025 年）》
    [GeneratedRegex("《[^《》]{0,200}》", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();

    // 2018 年 6 月; not 2030 年可持续发展议程
    [GeneratedRegex(
        @"(?<![\d.])(?<year>(19|20)\d\d)(?=\s*[—–-]\s*(19|20)\d\d|\s*年(?!\s*(可持续|远景|议程|愿景|目标|规划|计划|重大|前|之前|实现|建成)))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Year();
}
