using StiArchive.Browsing;
using StiArchive.Searching;
using StiArchive.Web.Help;

namespace StiArchive.Web.Search;

/// <summary>What may be shown as an example: words that papers on technology policy have, then what the papers at hand are
/// called and about.</summary>
public static class ExampleCandidates
{
    private const int MostTried = 5;

    /// <summary>By what they show, in the order of the page; those to be liked best come first.</summary>
    public static IReadOnlyList<IEnumerable<ExampleQuery>> Of(Shelves shelves, IReadOnlyList<PaperSummary> papers)
    {
        ArgumentNullException.ThrowIfNull(shelves);

        var titles = papers
            .SelectMany(paper => new[] { paper.TitleZh, paper.TitleEn })
            .OfType<string>()
            .Where(GuideFields.CanBeQuoted)
            .ToList();
        IReadOnlyList<string> keywords =
        [
            .. shelves
                .All(ShelfKind.Keyword)
                .Select(shelf => shelf.LabelZh)
                .Where(GuideFields.CanBeQuoted)
                .Take(MostTried),
        ];
        return
        [
            Explained("Example.Words", ["韩国 APEC中心", .. titles.Select(Beginning)]),
            Explained("Example.Phrase", ["\"科技创新政策伙伴关系机制\"", .. titles.Concat(keywords).Select(Quoted)]),
            Explained("Example.English", ["innovation cooperation", .. keywords.Concat(titles).Where(IsLatin)]),
            Explained("Example.Traditional", ["亞太經合組織"]),
            Explained("Example.Operators", ["(气候 OR climate) -关税", .. Either(keywords)]),
            Explained("Example.Fields", OfAuthors(shelves)).Concat(OfYears(shelves)),
        ];
    }

    private static IEnumerable<ExampleQuery> Explained(string key, IEnumerable<string> texts) =>
        texts.Where(text => text.Length > 0).Select(text => new ExampleQuery(text, key));

    private static IEnumerable<string> Either(IReadOnlyList<string> keywords) =>
        keywords.Count < 3
            ? []
            : keywords.Skip(2).Select(third => $"({Quoted(keywords[0])} OR {Quoted(keywords[1])}) -{Quoted(third)}");

    private static IEnumerable<string> OfAuthors(Shelves shelves) =>
        from author in shelves.All(ShelfKind.Author).Take(MostTried)
        where GuideFields.CanBeQuoted(author.LabelZh)
        let years = YearsOf(shelves, author)
        where years.Count > 0
        select $"author:{Quoted(author.LabelZh)} year:{years.Min()}..{years.Max()}";

    private static IReadOnlyList<int> YearsOf(Shelves shelves, Shelf author) =>
        [.. (shelves.Find(author.Kind, author.Key)?.Papers ?? []).Select(paper => paper.Year).OfType<int>()];

    private static IEnumerable<ExampleQuery> OfYears(Shelves shelves) =>
        shelves
            .All(ShelfKind.Year)
            .Where(shelf => shelf.Key != Shelf.UnknownYear)
            .Select(shelf => new ExampleQuery($"year:{shelf.Key}..", "Guide.Fields.Year"));

    // Two words of a title are all in it; a title without blanks is one word.
    private static string Beginning(string title) =>
        title.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, var second, ..]
            ? $"{first} {second}"
            : "";

    private static bool IsLatin(string text) => text.All(char.IsAscii);

    private static string Quoted(string text) => $"\"{text}\"";
}
