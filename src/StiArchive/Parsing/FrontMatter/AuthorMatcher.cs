using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Sets the Chinese and the English names of the same authors side by side.</summary>
internal static partial class AuthorMatcher
{
    /// <summary>Names are paired where the English one spells the surname of the Chinese; what is left by its place, where
    /// as many of each are left.</summary>
    public static Sourced<IReadOnlyList<Author>>? Match(FrontPart front, HeaderNames headers)
    {
        var chinese = front.AuthorsZh.Count > 0 ? front.AuthorsZh : headers.Authors;
        var english = front.AuthorsEn;
        if (chinese.Count + english.Count == 0)
        {
            return null;
        }

        var fromHeader = front.AuthorsZh.Count == 0 && headers.Authors.Count > 0;
        var basis = fromHeader ? Basis.StatedAt($"Chinese names: {headers.AuthorsPlace}") : Basis.Stated;
        return new Sourced<IReadOnlyList<Author>>([.. Pairs(chinese, english, Affiliations(front))], basis);
    }

    private static IEnumerable<Author> Pairs(
        IReadOnlyList<string> chinese,
        IReadOnlyList<string> english,
        IReadOnlyList<int> affiliations
    )
    {
        var spelt = Spelt(chinese, english);
        var others = english.Where((_, i) => !spelt.Contains(i)).ToList();
        if (others.Count == spelt.Count(index => index < 0))
        {
            // What no surname tells is told by the order.
            var next = 0;
            return chinese.Select(
                (zh, i) => new Author(zh, spelt[i] < 0 ? others[next++] : english[spelt[i]], affiliations)
            );
        }

        var paired = chinese.Select((zh, i) => new Author(zh, spelt[i] < 0 ? null : english[spelt[i]], affiliations));
        return spelt.Contains(-1) ? paired : [.. paired, .. others.Select(en => new Author(null, en, affiliations))];
    }

    /// <summary>For each name in Han characters the place of the English one that spells its surname, -1 where none does.</summary>
    private static List<int> Spelt(IReadOnlyList<string> chinese, IReadOnlyList<string> english)
    {
        var free = Enumerable.Range(0, english.Count).ToList();
        return [.. chinese.Select(TakeFirst)];

        int TakeFirst(string name)
        {
            var at = free.FindIndex(index => Words().Split(english[index]).Any(word => Surnames.Spells(word, name)));
            if (at < 0)
            {
                return -1;
            }

            var found = free[at];
            free.RemoveAt(at);
            return found;
        }
    }

    /// <summary>With a single institution there is no doubt where everyone belongs.</summary>
    private static IReadOnlyList<int> Affiliations(FrontPart front) =>
        AffiliationMatcher.Match(front.Affiliations).Count == 1 ? [1] : [];

    // WU Yan   Wu, Yan
    [GeneratedRegex(@"[\s,，-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();
}
