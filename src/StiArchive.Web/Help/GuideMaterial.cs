using System.Text.RegularExpressions;
using StiArchive.Browsing;
using StiArchive.Searching;

namespace StiArchive.Web.Help;

/// <summary>What examples can be made of: words and numbers that stand in the papers at hand.</summary>
/// <param name="Han">Words of Chinese: keywords, then the first characters of runs of Chinese.</param>
/// <param name="Latin">English words: those of keywords, then those of texts.</param>
/// <param name="Texts">Passages in both languages.</param>
internal sealed partial record GuideMaterial(
    IReadOnlyList<string> Han,
    IReadOnlyList<string> Latin,
    IReadOnlyList<string> Texts
)
{
    private const int PassagesOfALanguage = 100;
    private const int LeastOfAKind = 6;

    public static GuideMaterial Read(Searcher searcher, Shelves shelves)
    {
        IReadOnlyList<string> texts =
        [
            .. TextsOf(searcher, "kind:abstract,paragraph,table lang:zh"),
            .. TextsOf(searcher, "kind:abstract,paragraph,table lang:en"),
        ];
        var keywords = shelves.All(ShelfKind.Keyword).Select(shelf => shelf.LabelZh).ToList();
        return new GuideMaterial(Find(keywords, texts, HanWord()), Find(keywords, texts, LatinWord()), texts);
    }

    /// <summary>Words that signs hold together: <c>R&amp;D</c>.</summary>
    public IEnumerable<string> Signed => Matches(Texts, SignedWord());

    /// <summary>Words with a hyphen: <c>low-carbon</c>.</summary>
    public IEnumerable<string> Hyphenated => Matches(Texts, HyphenatedWord());

    /// <summary>Numbers with commas: <c>2,600</c>.</summary>
    public IEnumerable<string> Grouped => Matches(Texts, GroupedNumber());

    /// <summary>Numbers with a unit: <c>12.5%</c>.</summary>
    public IEnumerable<string> Shares => Matches(Texts, Share());

    // 科技创新
    [GeneratedRegex(@"[\u4E00-\u9FFF]{2,6}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HanWord();

    // cooperation
    [GeneratedRegex(@"\b[A-Za-z]{6,14}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LatinWord();

    // R&D
    [GeneratedRegex(@"\b[A-Z]{1,3}&[A-Z]{1,3}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SignedWord();

    // low-carbon
    [GeneratedRegex(@"\b[A-Za-z]{3,10}-[A-Za-z]{3,10}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HyphenatedWord();

    // 2,600
    [GeneratedRegex(@"(?<![\d,.])[1-9]\d{0,2},\d{3}(?![\d,.])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GroupedNumber();

    // 12.5%
    [GeneratedRegex(@"(?<![\d,.])[1-9]\d?(\.\d)?%", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Share();

    private static IEnumerable<string> TextsOf(Searcher searcher, string query)
    {
        var request = new SearchRequest
        {
            Text = query,
            PageSize = PassagesOfALanguage,
            Facets = [],
        };
        return searcher.Search(request).Hits.Select(hit => hit.Passage.Text);
    }

    // Keywords are what readers look for; where papers have none, any words are better than no example.
    private static List<string> Find(IReadOnlyList<string> keywords, IReadOnlyList<string> texts, Regex word) =>
        [
            .. Matches(keywords, word)
                .Concat(Matches(texts, word))
                .Distinct(StringComparer.Ordinal)
                .Take(2 * LeastOfAKind),
        ];

    private static IEnumerable<string> Matches(IEnumerable<string> texts, Regex wanted) =>
        texts.SelectMany(text => wanted.Matches(text)).Select(match => match.Value);
}
