using StiArchive.Papers;

namespace StiArchive.PaperScores;

/// <summary>Compares titles and keywords letter by letter, but for blanks, width and case.</summary>
/// <remarks>Present is not the same as right. Where two readings differ either may be wrong: the reasons give both.</remarks>
internal static class FrontMatterScorer
{
    public static void Score(
        Paper paper,
        FrontMatterTruth truth,
        Dictionary<string, Ratio?> measures,
        List<string> reasons
    )
    {
        var metadata = paper.Metadata;
        Add("exact Chinese title", truth.TitleZh, metadata.TitleZh?.Value);
        Add("exact English title", truth.TitleEn, metadata.TitleEn?.Value);
        Add("exact Chinese words", truth.KeywordsZh, Joined(metadata.KeywordsZh));
        Add("exact English words", truth.KeywordsEn, Joined(metadata.KeywordsEn));

        void Add(string measure, string expected, string? found)
        {
            var isRight = string.Equals(Fold(expected), Fold(found ?? ""), StringComparison.Ordinal);
            measures[measure] = expected.Length > 0 ? Ratio.Of(isRight) : null;
            if (expected.Length > 0 && !isRight)
            {
                reasons.Add($"{measure}: silver {expected} ‖ found {found}");
            }
        }
    }

    private static string? Joined(Sourced<IReadOnlyList<string>>? words) =>
        words is null ? null : string.Join('|', words.Value);

    /// <summary>The silver reading keeps the marks of notes and the dashes of second titles, or drops them.</summary>
    private static string Fold(string text) =>
        string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(IsWord)).ToUpperInvariant();

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '|';
}
