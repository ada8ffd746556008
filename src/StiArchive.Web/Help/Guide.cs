using StiArchive.Browsing;

namespace StiArchive.Web.Help;

/// <summary>The examples of the help: words that policy papers have, and fields with values that this archive has.</summary>
public static class Guide
{
    /// <summary>The group of the examples whose values are those of the archive.</summary>
    public const string Fields = "Fields";

    private static readonly IReadOnlyList<GuideExample> Words =
    [
        new("Words", "All", "韩国 APEC中心"),
        new("Words", "English", "innovation cooperation"),
        new("Words", "Unspaced", "科技创新政策"),
        new("Words", "Traditional", "亞太經合組織"),
        new("Words", "Prefix", "innovat*"),
        new("Phrases", "Exact", "\"科技创新政策伙伴关系机制\""),
        new("Phrases", "Cut", "“伙伴关系”"),
        new("Operators", "Or", "气候 OR climate"),
        new("Operators", "OrZh", "气候 或 能源"),
        new("Operators", "Not", "合作 -关税"),
        new("Operators", "NotZh", "合作 非 关税"),
        new("Operators", "Group", "(韩国 OR 美国) 项目"),
        new(Fields, "Kind", "kind:table"),
        new(Fields, "Lang", "cooperation lang:en"),
    ];

    /// <summary>In the order of the page. A field that no paper has a value for has no example.</summary>
    public static IReadOnlyList<GuideExample> For(Shelves shelves)
    {
        ArgumentNullException.ThrowIfNull(shelves);

        return
        [
            .. Words,
            .. OfAuthor(First(shelves, ShelfKind.Author)),
            .. OfYears([.. shelves.All(ShelfKind.Year).Select(shelf => shelf.Key)]),
            .. OfEconomy(First(shelves, ShelfKind.Economy)),
            .. OfText("Keyword", First(shelves, ShelfKind.Keyword)),
            .. OfText("Journal", First(shelves, ShelfKind.Journal)),
        ];
    }

    private static IEnumerable<GuideExample> OfAuthor(Shelf? author)
    {
        if (author is null || !CanBeQuoted(author.LabelZh) || !CanBeQuoted(author.LabelEn))
        {
            yield break;
        }

        yield return new GuideExample(Fields, "Author", $"author:\"{author.LabelZh}\"");
        if (!string.Equals(author.LabelZh, author.LabelEn, StringComparison.Ordinal))
        {
            yield return new GuideExample(Fields, "AuthorLatin", $"author:\"{author.LabelEn}\"");
        }
    }

    private static IEnumerable<GuideExample> OfYears(IReadOnlyList<string> newestFirst)
    {
        var known = newestFirst
            .Where(year => !string.Equals(year, Shelf.UnknownYear, StringComparison.Ordinal))
            .ToList();
        return known.Count == 0 ? [] : [new GuideExample(Fields, "Year", $"year:{known[^1]}..{known[0]}")];
    }

    private static IEnumerable<GuideExample> OfEconomy(Shelf? economy) =>
        economy is null
            ? []
            :
            [
                new GuideExample(Fields, "Economy", $"economy:{economy.Key}"),
                new GuideExample(Fields, "EconomyZh", $"经济体：{economy.LabelZh}"),
            ];

    private static IEnumerable<GuideExample> OfText(string field, Shelf? shelf) =>
        shelf is null || !CanBeQuoted(shelf.LabelZh)
            ? []
            : [new GuideExample(Fields, field, $"{(field == "Keyword" ? "keyword" : "journal")}:\"{shelf.LabelZh}\"")];

    private static Shelf? First(Shelves shelves, ShelfKind kind) => shelves.All(kind) is [var first, ..] ? first : null;

    /// <summary>False for a text with quotation marks or other signs, or one as long as a page: it is no example.</summary>
    public static bool CanBeQuoted(string text) =>
        text.Length <= 60 && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or ',' or '.');
}
