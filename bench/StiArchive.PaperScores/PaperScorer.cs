using System.Text.RegularExpressions;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.PaperScores;

/// <summary>Parses a paper and compares it with the silver reading.</summary>
internal static partial class PaperScorer
{
    public static PaperScore Score(string path, SilverPaper silver, ReferenceCounts counts)
    {
        var text = TextFileExtractor.Extract(Path.GetFileName(path), File.ReadAllBytes(path));
        var paper = PaperParser.Parse(text);
        var id = Path.GetFileNameWithoutExtension(path);
        var measures = new Dictionary<string, Ratio?>(StringComparer.Ordinal);
        var reasons = new List<string>();

        ScoreHeadings(paper, silver, measures, reasons);
        TableScorer.Score(paper, silver, measures, reasons);
        FrontMatterScorer.Score(paper, FrontMatterTruth.Read(path, silver), measures, reasons);
        ScoreFrontMatter(paper, silver, measures, reasons);
        ScoreReferences(paper, counts.Expected(id, silver), measures, reasons);
        ScoreConservation(text, paper, measures, reasons);
        return new PaperScore(id, measures, reasons);
    }

    private static void ScoreHeadings(
        Paper paper,
        SilverPaper silver,
        Dictionary<string, Ratio?> measures,
        List<string> reasons
    )
    {
        var found = paper
            .Sections.Where(section => section.Number.Length > 0)
            .Select(section => Fold(section.Heading))
            .ToList();
        var expected = silver.Headings.Select(Fold).ToList();
        var missed = Bag.Difference(expected, found);
        var extra = Bag.Difference(found, expected);

        measures["heading recall"] = new(expected.Count - missed.Count, expected.Count);
        measures["heading precision"] = new(found.Count - extra.Count, found.Count);
        reasons.AddRange(missed.Select(heading => $"heading missed: {heading}"));
        reasons.AddRange(extra.Select(heading => $"heading too many: {heading}"));
    }

    private static void ScoreFrontMatter(
        Paper paper,
        SilverPaper silver,
        Dictionary<string, Ratio?> measures,
        List<string> reasons
    )
    {
        Add("title", true, paper.Metadata.TitleZh is not null || paper.Metadata.TitleEn is not null);
        Add("Chinese abstract", silver.Prints(AbstractZh()), paper.AbstractZh.Count > 0);
        Add("English abstract", silver.Prints(AbstractEn()), paper.AbstractEn.Count > 0);
        Add("Chinese keywords", silver.Prints(KeywordsZh()), paper.Metadata.KeywordsZh is not null);
        Add("English keywords", silver.Prints(KeywordsEn()), paper.Metadata.KeywordsEn is not null);

        void Add(string measure, bool isPrinted, bool isFound)
        {
            measures[measure] = isPrinted ? Ratio.Of(isFound) : null;
            if (isPrinted && !isFound)
            {
                reasons.Add($"{measure} is printed and was not found");
            }
        }
    }

    private static void ScoreReferences(
        Paper paper,
        int? expected,
        Dictionary<string, Ratio?> measures,
        List<string> reasons
    )
    {
        var found = paper.References?.Entries.Count ?? 0;
        measures["reference counts"] = expected is null ? null : Ratio.Of(found == expected);
        if (expected is not null && found != expected)
        {
            reasons.Add($"references: {found} found of {expected}");
        }
    }

    private static void ScoreConservation(
        ExtractedText text,
        Paper paper,
        Dictionary<string, Ratio?> measures,
        List<string> reasons
    )
    {
        var report = Conservation.Check(text, paper);
        measures["conservation"] = Ratio.Of(report.IsComplete);
        reasons.AddRange(report.Lost.Take(3).Select(lost => $"lost in line {lost.LineNumber}: {lost.Text}"));
        reasons.AddRange(report.Surplus.Take(3).Select(surplus => $"not printed: {surplus}"));
    }

    private static string Fold(string heading) =>
        SilverPaper.Squash(heading).Replace('．', '.').Replace('（', '(').Replace('）', ')').Replace('：', ':');

    [GeneratedRegex(@"^\W{0,3}(内容)?摘\s*要", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AbstractZh();

    [GeneratedRegex(@"^\W{0,3}abstract", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AbstractEn();

    [GeneratedRegex(@"^\W{0,3}关\s*键\s*[词字]", RegexOptions.None, 1000)]
    private static partial Regex KeywordsZh();

    [GeneratedRegex(@"^\W{0,3}key\W?\s*words", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex KeywordsEn();
}
