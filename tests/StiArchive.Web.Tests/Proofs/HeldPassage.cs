using System.Globalization;
using System.Text;
using System.Text.Json;
using StiArchive.Corpus;
using StiArchive.Economies;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Tests.Proofs;

/// <summary>A passage as it stands in the corpus, with what its facets are worked out from; no index has been asked.</summary>
internal sealed record HeldPassage(Paper Paper, Passage Passage, PrintedNames Names)
{
    /// <summary>The names of the facets in addresses and in answers.</summary>
    public static IReadOnlyList<string> Facets { get; } =
    ["author", "year", "economy", "mention", "kind", "language", "keyword"];

    /// <summary>Facets of which two passages of one paper may have different values.</summary>
    public static IReadOnlyList<string> OfPassages { get; } = ["mention", "kind", "language"];

    public string Address => $"/papers/{Paper.Id}#{Passage.Anchor}";

    /// <summary>Han characters with nothing between them but what is printed, and small letters.</summary>
    public string Text { get; } = Squeeze(Passage.Text);

    public static IReadOnlyList<HeldPassage> ReadAll(string corpusRoot)
    {
        var corpus = new CorpusFolder(corpusRoot);
        var papers = corpus.Ids().Select(corpus.Read).ToList();
        var names = new PrintedNames(papers);
        return
        [
            .. papers.SelectMany(paper =>
                PassageCutter.Cut(paper).Select(passage => new HeldPassage(paper, passage, names))
            ),
        ];
    }

    /// <summary>The values of a facet; of an author, the name in Chinese where there is one.</summary>
    public IEnumerable<string> Values(string facet) =>
        facet switch
        {
            "author" => (Paper.Metadata.Authors?.Value ?? []).Select(Names.Of),
            "year" => Paper.Metadata.Year is { Value: var year } ? [year.ToString(CultureInfo.InvariantCulture)] : [],
            "economy" => Paper.Metadata.EconomiesStudied?.Value ?? [],
            "mention" => EconomyFinder.Find(Passage.Text).Select(mention => mention.Economy.Code),
            "kind" => [JsonNamingPolicy.KebabCaseLower.ConvertName(Passage.Kind.ToString())],
            "language" => [Passage.Language == Language.Chinese ? "zh" : "en"],
            "keyword" => (Paper.Metadata.KeywordsZh?.Value ?? [])
                .Concat(Paper.Metadata.KeywordsEn?.Value ?? [])
                .Select(keyword => keyword.Normalize(NormalizationForm.FormKC).ToLowerInvariant()),
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "No facet."),
        };

    private static string Squeeze(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return string.Concat(folded.Where((c, i) => !char.IsWhiteSpace(c) || !TouchesHan(folded, i)));
    }

    private static bool TouchesHan(string text, int at) =>
        (at > 0 && IsHan(text[at - 1])) || (at + 1 < text.Length && IsHan(text[at + 1]));

    internal static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
