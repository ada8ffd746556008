using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Tests.Querying;

namespace StiArchive.Tests.Searching;

/// <summary>Compares what the language finds with looking at every passage (<see cref="QueryMatcher"/>).</summary>
public sealed class QueryOracleTests
{
    private const int Corpora = 10;
    private const int QueriesPerCorpus = 50;

    private static readonly Author[] Authors =
    [
        new("吴燕", "WU Yan"),
        new("林舟", null),
        new("王罗汉", null),
        new(null, "Zhou Lin"),
    ];

    private static readonly string[] Economies = ["KR", "JP", "CN"];

    [Fact]
    public void Five_hundred_random_queries_find_and_count_what_brute_force_does()
    {
        var answered = 0;
        for (var corpus = 0; corpus < Corpora; corpus++)
        {
            Paper[] papers =
            [
                .. Enumerable.Range(0, 8).Select(number => MakePaper(new Random(corpus * 100 + number), number)),
            ];
            using var archive = new TemporaryArchive(papers);
            for (var number = 0; number < QueriesPerCorpus; number++)
            {
                var seed = (corpus * QueriesPerCorpus) + number;
                answered += AssertSame(archive, papers, RandomQuery.Of(new Random(seed)), seed) > 0 ? 1 : 0;
            }
        }

        Assert.InRange(answered, 300, 499);
    }

    private static int AssertSame(TemporaryArchive archive, Paper[] papers, string text, int seed)
    {
        var results = archive.Search(text);

        var expected = Find(archive.Searcher.ReadQuery(text), papers);
        Assert.True(
            expected
                .Select(hit => $"{hit.Paper.Id}#{hit.Passage.Anchor}")
                .Order(StringComparer.Ordinal)
                .SequenceEqual(
                    results.Hits.Select(TemporaryArchive.AddressOf).Order(StringComparer.Ordinal),
                    StringComparer.Ordinal
                ),
            $"seed {seed}: {text}: {results.PassageCount} found, {expected.Count} expected"
        );
        Assert.Equal(expected.Count, results.PassageCount);
        var found = expected.Select(hit => hit.Paper).Distinct().ToList();
        Assert.Equal(found.Count, results.PaperCount);
        AssertCounts(found, results.Facets, seed);
        return expected.Count;
    }

    private static void AssertCounts(List<Paper> found, IReadOnlyList<Facet> facets, int seed)
    {
        foreach (var facet in facets.Where(facet => facet.Field != FacetField.Author))
        {
            foreach (var value in facet.Values)
            {
                var count = found.Count(paper =>
                    facet.Field == FacetField.Year
                        ? $"{paper.Metadata.Year!.Value}" == value.Key
                        : paper.Metadata.EconomiesStudied!.Value.Contains(value.Key, StringComparer.Ordinal)
                );
                Assert.True(count == value.PaperCount, $"seed {seed}: {facet.Field} {value.Key}");
            }
        }
    }

    private static List<(Paper Paper, Passage Passage)> Find(SearchQuery query, Paper[] papers)
    {
        if (query.Root is not { } root)
        {
            return [];
        }

        var parts = QueryMatcher.PartsByWanted(root);
        var passages = papers
            .Select(paper => (Paper: paper, Entry: EntryOf(paper)))
            .SelectMany(paper =>
                PassageCutter.Cut(paper.Paper).Select(passage => (paper.Paper, Passage: passage, paper.Entry))
            )
            .ToList();
        var wanted = parts[true].Count();
        var hits = StandIns.Choose(
            passages,
            hit =>
                parts[false]
                    .All(part =>
                        QueryMatcher.Satisfies(part, hit.Passage, new ContinuedText(hit.Passage.Text, ""), hit.Entry)
                    ),
            [
                .. parts[true]
                    .Select(part =>
                        (Func<(Paper Paper, Passage Passage, CataloguePaper Entry), bool>)(
                            hit =>
                                QueryMatcher.Satisfies(
                                    part,
                                    hit.Passage,
                                    new ContinuedText(hit.Passage.Text, ""),
                                    hit.Entry
                                )
                        )
                    ),
            ]
        );
        var isList =
            wanted == 0
            && !QueryTree
                .Leaves(root)
                .Any(leaf =>
                    leaf is { IsExcluded: false, Leaf: QueryNode.Field field } && FieldMatcher.IsOfPassage(field.Wanted)
                );
        return
        [
            .. (isList ? hits.DistinctBy(hit => hit.Paper.Id, StringComparer.Ordinal) : hits).Select(hit =>
                (hit.Paper, hit.Passage)
            ),
        ];
    }

    private static CataloguePaper EntryOf(Paper paper)
    {
        var metadata = paper.Metadata;
        var summary = new PaperSummary(
            paper.Id,
            metadata.TitleZh?.Value,
            metadata.TitleEn?.Value,
            metadata.Year?.Value,
            [],
            [],
            metadata.EconomiesStudied!.Value,
            metadata.Journal?.Value
        );
        var authors = metadata.Authors!.Value.Select(author => new AuthorIdentity(
            "",
            author.Zh ?? author.En!,
            author.En ?? author.Zh!
        ));
        return new CataloguePaper(0, summary, [.. authors], metadata.KeywordsZh!.Value, "", 0);
    }

    private static Paper MakePaper(Random random, int number)
    {
        var id = $"p{number}";
        return TemporaryArchive.PaperOf(id, [.. Enumerable.Range(0, 4).Select(_ => Sentence(random))]) with
        {
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>(Sentence(random), Basis.Stated),
                Authors = new Sourced<IReadOnlyList<Author>>([.. random.GetItems(Authors, 2).Distinct()], Basis.Stated),
                Year = new Sourced<int>(2017 + random.Next(5), Basis.Stated),
                Journal = new Sourced<string>(random.Next(2) == 0 ? "海州科技" : "Island Studies", Basis.Stated),
                KeywordsZh = new Sourced<IReadOnlyList<string>>(
                    [random.Next(2) == 0 ? "科技创新" : "气候"],
                    Basis.Stated
                ),
                EconomiesStudied = new Sourced<IReadOnlyList<string>>(
                    [.. random.GetItems(Economies, random.Next(0, 3)).Distinct(StringComparer.Ordinal)],
                    Basis.Stated
                ),
            },
        };
    }

    private static string Sentence(Random random) =>
        string.Join(random.Next(2) == 0 ? " " : "，", random.GetItems(RandomQuery.Words, random.Next(1, 7))) + "。";
}
