using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Joins neighbouring phrases that both languages join: 贸易和投资问题 is "trade and investment issues".</summary>
/// <remarks>Two make a term of their own beside their parts; three and more are a list, which no dictionary would enter.</remarks>
internal static partial class CoordinatedPhrases
{
    /// <summary>Returns the joined phrases only.</summary>
    /// <param name="pairs">In the order of the Chinese sentence.</param>
    public static IEnumerable<PhrasePair> Join(IReadOnlyList<PhrasePair> pairs, string zh, string en)
    {
        for (var i = 0; i + 1 < pairs.Count; i++)
        {
            var isPair =
                AreJoined(i, EnglishAnd()) && !AreJoined(i - 1, EnglishList()) && !AreJoined(i + 1, EnglishList());
            if (isPair)
            {
                var (left, right) = (pairs[i], pairs[i + 1]);
                yield return new(
                    TextSpan.FromBounds(left.Zh.Start, right.Zh.End),
                    TextSpan.FromBounds(left.En.Start, right.En.End),
                    Math.Max(left.Strength, right.Strength)
                );
            }
        }

        bool AreJoined(int i, Regex english) =>
            i >= 0
            && i + 1 < pairs.Count
            && pairs[i].Zh.End < pairs[i + 1].Zh.Start
            && pairs[i].En.End < pairs[i + 1].En.Start
            && ChineseAnd().IsMatch(zh[pairs[i].Zh.End..pairs[i + 1].Zh.Start])
            && english.IsMatch(en[pairs[i].En.End..pairs[i + 1].En.Start]);
    }

    // 港口、供水设施   港口及供水设施
    [GeneratedRegex("^ ?(、|和|与|及|以及|及其) ?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseAnd();

    // harbours, trade and water
    [GeneratedRegex("^(,|,? and|,? &) $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishList();

    // harbours and water supply
    [GeneratedRegex("^ (and|&) $", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishAnd();
}
