using System.Globalization;
using StiArchive.Searching.Explaining;

namespace StiArchive.Cli.Commands;

/// <summary>Says whether a passage answers a query, and what of the query keeps it out.</summary>
internal sealed class MatchSentences(Wording wording)
{
    public IEnumerable<string> Of(PassageExplanation explanation)
    {
        yield return Verdict(explanation);
        var missing = explanation.Parts.Where(part => !part.IsSatisfied).ToLookup(part => part.IsNarrowing);
        if (missing[false].Any())
        {
            var lacked = List(missing[false].Select(Lacked));
            yield return wording.Say(zh: $"缺少：{lacked}", en: $"it lacks {lacked}");
        }

        if (missing[true].Any())
        {
            var narrowing = List(missing[true].Select(part => part.Text));
            yield return wording.Say(zh: $"不符合：{narrowing}", en: $"it does not fit {narrowing}");
        }
        else if (explanation.Match == PassageMatch.None && KeptOut(explanation) is { } reason)
        {
            yield return reason;
        }
    }

    private string Verdict(PassageExplanation explanation) =>
        explanation.Match switch
        {
            PassageMatch.Full => wording.Say(
                zh: $"完全匹配：在 {explanation.PassageCount} 个匹配段落中排第 {explanation.Rank}",
                en: $"a full match: rank {explanation.Rank} of {Wording.Count(explanation.PassageCount, "passage")}"
            ),
            PassageMatch.Partial => wording.Say(
                zh: $"部分匹配（{Had(explanation)}）：在 {explanation.PassageCount} 个段落中排第 {explanation.Rank}",
                en: $"a partial match ({Had(explanation)}): rank {explanation.Rank} of {Wording.Count(explanation.PassageCount, "passage")}"
            ),
            PassageMatch.None => wording.Say(
                zh: $"不匹配：不在 {explanation.PassageCount} 个匹配段落之中；下表是它本会得到的分数",
                en: $"no match: not among the {Wording.Count(explanation.PassageCount, "passage")} found; the table shows what it would score"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(explanation), explanation.Match, message: null),
        };

    /// <summary>Why a passage that fits all that narrows is not found, where what it lacks does not say it.</summary>
    private string? KeptOut(PassageExplanation explanation)
    {
        if (explanation.Parts.All(part => part.IsSatisfied))
        {
            return wording.Say(
                zh: "检索式不含检索词，文献由其第一个符合的段落代表",
                en: "the query asks for no words: each paper is shown by its first passage that fits"
            );
        }

        return explanation.IsPartialAnswer
            ? wording.Say(
                zh: $"没有段落完全匹配；本段只有{Had(explanation)}，不到四分之一，也少于其他段落",
                en: $"no passage has all; this one has {Had(explanation)}: less than a quarter, and less than others"
            )
            : null;
    }

    private string Lacked(ExplainedPart part) =>
        part.Share == 0
            ? wording.Say(zh: $"{part.Text}（本库没有）", en: $"{part.Text} (no passage has it)")
            : wording.Say(zh: $"{part.Text}（{Percent(part.Share)}）", en: $"{part.Text} ({Percent(part.Share)})");

    private string Had(PassageExplanation explanation)
    {
        var share = Percent(explanation.Parts.Where(part => part.IsSatisfied).Sum(part => part.Share));
        return wording.Say(zh: $"检索内容的 {share}", en: $"{share} of what is asked for");
    }

    private string List(IEnumerable<string> parts) => string.Join(wording.Say(zh: "、", en: ", "), parts);

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.#} %");
}
