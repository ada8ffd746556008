using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Sets the Chinese and the English names of the same authors side by side.</summary>
internal static class AuthorMatcher
{
    /// <summary>Names are paired by their place where there are as many of each; else the fuller list stands alone.</summary>
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
        if (chinese.Count == english.Count)
        {
            return chinese.Zip(english, (zh, en) => new Author(zh, en, affiliations));
        }

        return chinese.Count > 0
            ? chinese.Select(zh => new Author(zh, null, affiliations))
            : english.Select(en => new Author(null, en, affiliations));
    }

    /// <summary>With a single institution there is no doubt where everyone belongs.</summary>
    private static IReadOnlyList<int> Affiliations(FrontPart front) =>
        AffiliationMatcher.Match(front.Affiliations).Count == 1 ? [1] : [];
}
