using System.Text.RegularExpressions;
using StiArchive.Analysis;
using StiArchive.Analysis.English;
using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

/// <summary>Compares what the archive finds and counts with looking through every text.</summary>
public sealed partial class SearchOracleTests
{
    private const int Queries = 400;

    private static readonly string[] Words =
    [
        "科技",
        "创新",
        "合作",
        "韩国",
        "碳",
        "技术转移",
        "经济体",
        "APEC",
        "policy",
        "policies",
        "innovation",
        "technology",
        "technologies",
        "2020",
        "women",
        "energy",
    ];

    private static readonly string[] Economies = ["KR", "JP", "CN", "US"];

    private static readonly Paper[] Papers = [.. Enumerable.Range(0, 25).Select(MakePaper)];

    [GeneratedRegex("[a-z]+|[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex LatinWord();

    [Fact]
    public void Passages_papers_and_facets_are_those_of_brute_force()
    {
        using var archive = new TemporaryArchive(Papers);
        var passages = Papers.SelectMany(PassageCutter.Cut).ToList();

        for (var seed = 0; seed < Queries; seed++)
        {
            var request = MakeRequest(new Random(seed));

            var results = archive.Searcher.Search(request);

            var terms = archive.Searcher.ReadQuery(request.Text).Terms;
            var matching = Matching(passages, terms);
            var chosen = matching.Where(passage => IsChosen(PaperOf(passage), request, null)).ToList();
            Assert.True(chosen.Count == results.PassageCount, $"seed {seed}: {request} {chosen.Count}");
            Assert.True(
                chosen.Select(passage => passage.PaperId).Distinct(StringComparer.Ordinal).Count()
                    == results.PaperCount,
                $"seed {seed}: {request}"
            );
            var papers = matching.Select(PaperOf).Distinct().ToList();
            Assert.All(results.Facets, facet => AssertCounts(facet, papers, request, seed));
        }
    }

    private static void AssertCounts(Facet facet, List<Paper> papers, SearchRequest request, int seed) =>
        FacetCounts.AssertSame(
            papers
                .Where(paper => IsChosen(paper, request, facet.Field))
                .SelectMany(paper => KeysOf(paper, facet.Field)),
            facet,
            $"seed {seed}: {request}"
        );

    private static List<Passage> Matching(List<Passage> passages, IReadOnlyList<QueryTerm> terms)
    {
        var texts = passages.ConvertAll(passage => (Passage: passage, Folded: FoldedText.Of(passage.Text).Text));
        var wishes = terms.Select(term =>
            (Func<(Passage Passage, string Folded), bool>)(text => Has(text.Folded, term))
        );
        return [.. StandIns.Choose(texts, _ => true, [.. wishes]).Select(text => text.Passage)];
    }

    private static bool Has(string folded, QueryTerm term) =>
        term switch
        {
            QueryTerm.Word word => LatinWord()
                .Matches(folded)
                .Any(match => EnglishStemmer.Stem(match.Value) == EnglishStemmer.Stem(word.Text)),
            _ => folded.Contains(term.Text, StringComparison.Ordinal),
        };

    private static bool IsChosen(Paper paper, SearchRequest request, FacetField? except)
    {
        bool Fits(FacetField field, IReadOnlyList<string> keys) =>
            field == except || keys.Count == 0 || KeysOf(paper, field).Intersect(keys, StringComparer.Ordinal).Any();
        return Fits(FacetField.Author, request.Authors)
            && Fits(FacetField.Year, [.. request.Years.Select(year => $"{year}")])
            && Fits(FacetField.Economy, request.Economies);
    }

    private static IEnumerable<string> KeysOf(Paper paper, FacetField field) =>
        field switch
        {
            FacetField.Author => paper.Metadata.Authors!.Value.Select(author =>
                author.En!.ToLowerInvariant().Replace(' ', '-')
            ),
            FacetField.Year => [$"{paper.Metadata.Year!.Value}"],
            _ => paper.Metadata.EconomiesStudied!.Value,
        };

    private static Paper PaperOf(Passage passage) =>
        Papers.Single(paper => string.Equals(paper.Id, passage.PaperId, StringComparison.Ordinal));

    private static SearchRequest MakeRequest(Random random)
    {
        var text = string.Join(' ', random.GetItems(Words, random.Next(1, 4)));
        return new SearchRequest
        {
            Text = random.Next(4) == 0 ? $"\"{text}\"" : text,
            Authors = random.Next(3) == 0 ? [AuthorName(random).ToLowerInvariant().Replace(' ', '-')] : [],
            Years = random.Next(3) == 0 ? [2018 + random.Next(4), 2018] : [],
            Economies = random.Next(3) == 0 ? random.GetItems(Economies, random.Next(1, 3)) : [],
        };
    }

    private static Paper MakePaper(int seed)
    {
        var random = new Random(seed);
        var paragraphs = Enumerable
            .Range(0, 6)
            .Select(_ =>
                string.Join(random.Next(2) == 0 ? " " : "，", random.GetItems(Words, random.Next(1, 12))) + "。"
            );
        return TemporaryArchive.PaperOf($"p{seed:00}", [.. paragraphs]) with
        {
            Metadata = new Metadata
            {
                Authors = new Sourced<IReadOnlyList<Author>>([new Author(null, AuthorName(random))], Basis.Stated),
                Year = new Sourced<int>(2018 + random.Next(4), Basis.Stated),
                EconomiesStudied = new Sourced<IReadOnlyList<string>>(
                    [.. random.GetItems(Economies, random.Next(0, 3)).Distinct(StringComparer.Ordinal)],
                    Basis.Stated
                ),
            },
        };
    }

    private static string AuthorName(Random random) => $"AB Person{(char)('a' + random.Next(5))}";
}
