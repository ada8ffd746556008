using StiArchive.Browsing;

namespace StiArchive.Web.Help;

/// <summary>The fields of the query language with values that this archive has; where it has none, with such as others have.</summary>
internal static class GuideFields
{
    private const string Group = "Fields";

    public static IEnumerable<GuideConstruct> Of(Shelves shelves, GuideMaterial material)
    {
        var authors = QuotedOf(shelves, ShelfKind.Author);
        var economies = shelves.All(ShelfKind.Economy);
        return
        [
            new(Group, "Author", Asked("author", authors.Select(shelf => Quoted(shelf.LabelZh)), "\"吴燕\"")),
            new(Group, "AuthorLatin", Asked("author", authors.Where(HasTwoNames).Select(Latin), "\"Yan Wu\"")),
            new(Group, "AuthorStart", Asked("author", authors.Where(HasTwoNames).Select(Start), "wu*")),
            new(Group, "Title", Asked("title", material.Han.Concat(material.Latin), "合作")),
            new(Group, "Keyword", Asked("keyword", QuotedOf(shelves, ShelfKind.Keyword).Select(Named), "\"国际合作\"")),
            new(Group, "Journal", Asked("journal", QuotedOf(shelves, ShelfKind.Journal).Select(Named), "科技")),
            .. OfYears(shelves),
            new(Group, "Economy", Asked("economy", economies.Select(shelf => shelf.Key), "KR")),
            new(Group, "EconomyZh", [.. economies.Select(shelf => $"经济体：{shelf.LabelZh}"), "经济体：韩国"]),
            new(Group, "Mention", ["mention:JP", .. EconomiesNamed(economies)]),
            new(Group, "Kind", ["kind:table", "kind:heading", "kind:title"]),
            new(Group, "KindZh", ["类型：表", "类型：小标题", "类型：标题"]),
            new(
                Group,
                "Lang",
                ["cooperation lang:en", "合作 lang:zh", .. material.Latin.Select(word => $"{word} lang:en"), "lang:zh"]
            ),
            new(
                Group,
                "Without",
                ["合作 -kind:table", .. material.Han.Concat(material.Latin).Select(word => $"{word} -kind:table")]
            ),
        ];
    }

    /// <summary>False for a text with quotation marks or other signs, or one as long as a page: it is no example.</summary>
    public static bool CanBeQuoted(string text) =>
        text.Length <= 60 && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or ',' or '.');

    private static IEnumerable<GuideConstruct> OfYears(Shelves shelves)
    {
        var years = shelves
            .All(ShelfKind.Year)
            .Select(shelf => shelf.Key)
            .Where(key => key != Shelf.UnknownYear)
            .ToList();
        return
        [
            new(Group, "Year", [years.Count == 0 ? "year:2018..2020" : $"year:{years[^1]}..{years[0]}"]),
            new(Group, "Years", [years.Count < 2 ? "year:2018,2020" : $"year:{years[1]},{years[0]}"]),
            new(Group, "YearZh", [years.Count == 0 ? "年份：2020" : $"年份：{years[0]}"]),
        ];
    }

    private static IReadOnlyList<Shelf> QuotedOf(Shelves shelves, ShelfKind kind) =>
        [.. shelves.All(kind).Where(shelf => CanBeQuoted(shelf.LabelZh) && CanBeQuoted(shelf.LabelEn))];

    private static IEnumerable<string> Asked(string field, IEnumerable<string> values, string otherwise) =>
        values.Append(otherwise).Select(value => $"{field}:{value}");

    private static IEnumerable<string> EconomiesNamed(IEnumerable<Shelf> economies) =>
        economies.Select(shelf => $"mention:{shelf.Key}");

    private static bool HasTwoNames(Shelf author) =>
        author.LabelZh != author.LabelEn && char.IsAsciiLetter(author.LabelEn[0]);

    private static string Latin(Shelf author) => Quoted(author.LabelEn);

    private static string Named(Shelf shelf) => Quoted(shelf.LabelZh);

    // wang*: the surname stands first.
    private static string Start(Shelf author) => author.LabelEn.Split(' ', ',', '-')[0].ToLowerInvariant() + "*";

    private static string Quoted(string text) => $"\"{text}\"";
}
