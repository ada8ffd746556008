using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Sets the Chinese and the English names of the same institutions side by side.</summary>
internal static class AffiliationMatcher
{
    /// <summary>Pairs them by place where there are as many of each.</summary>
    public static IReadOnlyList<Affiliation> Match(IReadOnlyList<Affiliation> printed)
    {
        var chinese = printed.Where(affiliation => affiliation.Zh is not null).ToList();
        var english = printed.Where(affiliation => affiliation.En is not null).ToList();
        if (chinese.Count != english.Count)
        {
            return [.. chinese, .. english];
        }

        return
        [
            .. chinese.Zip(
                english,
                (zh, en) => zh with { En = en.En, City = zh.City ?? en.City, Postcode = zh.Postcode ?? en.Postcode }
            ),
        ];
    }
}
