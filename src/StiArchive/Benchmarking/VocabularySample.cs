using System.Text.RegularExpressions;
using StiArchive.Analysis;
using StiArchive.Analysis.Chinese;
using StiArchive.Papers;

namespace StiArchive.Benchmarking;

/// <summary>The words of some passages, by how many of the passages have each.</summary>
internal sealed partial class VocabularySample
{
    public VocabularySample(IEnumerable<Paper> papers)
    {
        Passages = [.. papers.SelectMany(paper => paper.Sections[0].Blocks.OfType<Paragraph>()).Select(Read)];
        var passagesWith = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Passages.SelectMany(passage => passage.Words.Distinct(StringComparer.Ordinal)))
        {
            passagesWith[word] = passagesWith.GetValueOrDefault(word) + 1;
        }

        WordsByFrequency =
        [
            .. passagesWith
                .OrderByDescending(word => word.Value)
                .ThenBy(word => word.Key, StringComparer.Ordinal)
                .Select(word => word.Key),
        ];
    }

    public IReadOnlyList<SampledPassage> Passages { get; }

    /// <summary>Each word once, those first that most passages have.</summary>
    public IReadOnlyList<string> WordsByFrequency { get; }

    // 科技创新
    [GeneratedRegex(@"[\u4E00-\u9FFF]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HanRun();

    // technology
    [GeneratedRegex("[a-z]{4,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LatinWord();

    private static SampledPassage Read(Paragraph paragraph)
    {
        var text = FoldedText.Of(paragraph.Text).Text;
        var runs = HanRun().Matches(text).Select(match => match.Value).ToList();
        var latin = LatinWord().Matches(text).Select(match => match.Value);
        return new SampledPassage(runs, [.. runs.SelectMany(HanWordsOf), .. latin]);
    }

    private static IEnumerable<string> HanWordsOf(string run) =>
        HanWords
            .Read(run, _ => false)
            .Select(word => run.Substring(word.Start, word.Length))
            .Where(word => word.Length > 1);
}
