using System.Globalization;
using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>The <c>citation_…</c> tags that Google Scholar and Zotero read off a page.</summary>
/// <remarks>One language a page: Zotero stores both sets of authors when a page carries both.</remarks>
public static class CitationTags
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(Paper paper, Language language, string address)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var data = paper.Metadata;
        var keywords = (language == Language.Chinese ? data.KeywordsZh : data.KeywordsEn)?.Value ?? [];
        (string Name, string? Content)[] single =
        [
            ("citation_title", LocalText.Choose(data.TitleZh?.Value, data.TitleEn?.Value, language)?.Text),
            ("citation_publication_date", data.Year?.Value.ToString(CultureInfo.InvariantCulture)),
            ("citation_journal_title", data.Journal?.Value),
            ("citation_volume", data.Volume?.Value),
            ("citation_issue", data.Issue?.Value),
            ("citation_firstpage", Page(data, first: true)),
            ("citation_lastpage", Page(data, first: false)),
            ("citation_issn", data.Issn?.Value),
            ("citation_doi", data.Doi?.Value),
            ("citation_language", ReaderLanguage.Code(language)),
            // Zotero parts keywords at the ASCII semicolon only.
            ("citation_keywords", keywords.Count == 0 ? null : string.Join("; ", keywords)),
            ("citation_abstract", Abstract(paper, language)),
            ("citation_abstract_html_url", address),
        ];
        var authors = (data.Authors?.Value ?? []).Select(author =>
            KeyValuePair.Create("citation_author", AuthorName(author, language))
        );
        return
        [
            .. single.Where(tag => tag.Content is not null).Select(tag => KeyValuePair.Create(tag.Name, tag.Content!)),
            .. authors,
        ];
    }

    /// <summary>The abstract in a language, else in the other; null where the paper has none.</summary>
    public static string? Abstract(Paper paper, Language language)
    {
        ArgumentNullException.ThrowIfNull(paper);

        var (wanted, other) =
            language == Language.Chinese ? (paper.AbstractZh, paper.AbstractEn) : (paper.AbstractEn, paper.AbstractZh);
        var paragraphs = wanted.Count > 0 ? wanted : other;
        return paragraphs.Count == 0 ? null : string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));
    }

    private static string AuthorName(Author author, Language language) =>
        language == Language.Chinese && author.Zh is { } chinese ? chinese
        : author.En is { } english ? FamilyFirst(english)
        : author.Zh ?? "";

    // WU Yan -> WU, Yan: a comma says which is the family name. Without capitals to tell by, the name stays as printed.
    private static string FamilyFirst(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var family = words.TakeWhile(word => word.Length > 1 && !word.Any(char.IsLower)).Count();
        return family == 0 || family == words.Length
            ? name
            : $"{string.Join(' ', words[..family])}, {string.Join(' ', words[family..])}";
    }

    // 62-65: readers of these tags lose the last page unless it has a tag of its own.
    private static string? Page(Metadata data, bool first)
    {
        var pages = data.Pages?.Value.Split(['-', '–', '—', '~'], StringSplitOptions.TrimEntries);
        return pages switch
        {
            null => null,
            [var only] => first ? only : null,
            [var start, .., var end] => first ? start : end,
            _ => null,
        };
    }
}
