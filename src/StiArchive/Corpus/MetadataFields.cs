using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>The metadata keys of the front matter, in the order they are written.</summary>
internal static class MetadataFields
{
    public static IReadOnlyList<MetadataField> All { get; } =
    [
        Text("title_zh", m => m.TitleZh, (m, value) => m with { TitleZh = value }),
        Text("title_en", m => m.TitleEn, (m, value) => m with { TitleEn = value }),
        Items("authors", m => m.Authors, (m, value) => m with { Authors = value }, AuthorItem, ReadAuthor),
        Items(
            "affiliations",
            m => m.Affiliations,
            (m, value) => m with { Affiliations = value },
            AffiliationItem,
            ReadAffiliation
        ),
        List("keywords_zh", m => m.KeywordsZh, (m, value) => m with { KeywordsZh = value }),
        List("keywords_en", m => m.KeywordsEn, (m, value) => m with { KeywordsEn = value }),
        new(
            "year",
            m => m.Year?.Basis,
            (text, m) => text.Add("year", m.Year!.Value),
            (m, node, basis) => m with { Year = new(node.Number(), basis) }
        ),
        Text("journal", m => m.Journal, (m, value) => m with { Journal = value }),
        Text("column", m => m.Column, (m, value) => m with { Column = value }),
        Text("issn", m => m.Issn, (m, value) => m with { Issn = value }),
        Text("volume", m => m.Volume, (m, value) => m with { Volume = value }),
        Text("issue", m => m.Issue, (m, value) => m with { Issue = value }),
        Text("pages", m => m.Pages, (m, value) => m with { Pages = value }),
        Text("doi", m => m.Doi, (m, value) => m with { Doi = value }),
        Text("clc", m => m.Clc, (m, value) => m with { Clc = value }),
        Text("document_code", m => m.DocumentCode, (m, value) => m with { DocumentCode = value }),
        Text("article_number", m => m.ArticleNumber, (m, value) => m with { ArticleNumber = value }),
        List("economies", m => m.EconomiesStudied, (m, value) => m with { EconomiesStudied = value }),
    ];

    private static MetadataField Text(
        string key,
        Func<Metadata, Sourced<string>?> get,
        Func<Metadata, Sourced<string>, Metadata> with
    ) =>
        new(
            key,
            m => get(m)?.Basis,
            (text, m) => text.Add(key, get(m)!.Value),
            (m, node, basis) => with(m, new(node.Text(), basis))
        );

    private static MetadataField List(
        string key,
        Func<Metadata, Sourced<IReadOnlyList<string>>?> get,
        Func<Metadata, Sourced<IReadOnlyList<string>>, Metadata> with
    ) =>
        new(
            key,
            m => get(m)?.Basis,
            (text, m) => text.Add(key, get(m)!.Value),
            (m, node, basis) => with(m, new(node.Texts(), basis))
        );

    private static MetadataField Items<T>(
        string key,
        Func<Metadata, Sourced<IReadOnlyList<T>>?> get,
        Func<Metadata, Sourced<IReadOnlyList<T>>, Metadata> with,
        Func<T, string> write,
        Func<FrontMatterNode, T> read
    ) =>
        new(
            key,
            m => get(m)?.Basis,
            (text, m) => text.AddItems(key, [.. get(m)!.Value.Select(write)]),
            (m, node, basis) => with(m, new([.. node.Items().Select(read)], basis))
        );

    private static string AuthorItem(Author author) =>
        FrontMatterText.Item(
            ("zh", Quoted(author.Zh)),
            ("en", Quoted(author.En)),
            ("affiliations", author.AffiliationNumbers.Count == 0 ? null : NumberList(author.AffiliationNumbers))
        );

    private static Author ReadAuthor(FrontMatterNode node)
    {
        var parts = node.Parts("zh", "en", "affiliations");
        IReadOnlyList<int> numbers = parts.TryGetValue("affiliations", out var list)
            ? [.. list.Items().Select(item => item.Number())]
            : [];
        return new Author(parts.TextOrNull("zh"), parts.TextOrNull("en"), numbers);
    }

    private static string AffiliationItem(Affiliation affiliation) =>
        FrontMatterText.Item(
            ("zh", Quoted(affiliation.Zh)),
            ("en", Quoted(affiliation.En)),
            ("city", Quoted(affiliation.City)),
            ("postcode", Quoted(affiliation.Postcode))
        );

    private static Affiliation ReadAffiliation(FrontMatterNode node)
    {
        var parts = node.Parts("zh", "en", "city", "postcode");
        return new Affiliation(
            parts.TextOrNull("zh"),
            parts.TextOrNull("en"),
            parts.TextOrNull("city"),
            parts.TextOrNull("postcode")
        );
    }

    private static string? Quoted(string? text) => text is null ? null : YamlScalar.Flow(text);

    private static string NumberList(IEnumerable<int> numbers) =>
        $"[{string.Join(", ", numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))}]";
}
