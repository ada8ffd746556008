using System.Globalization;
using System.Text.Json;

namespace StiArchive.Web.Tests.Proofs;

/// <summary>After any selection, what the API counts is what looking at every paper of the corpus counts.</summary>
public sealed class FacetProofTests(ProofArchive made, RepositoryArchive kept)
    : IClassFixture<ProofArchive>,
        IClassFixture<RepositoryArchive>
{
    private const int Questions = 250;
    private const int MostListed = 50;

    private static readonly string[] OddKeys = ["zzz", " 合作", "<b>", "%", "null", "合作,能源"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_facet_counts_as_looking_at_every_made_paper_does(int seed)
    {
        using var reader = made.Reader();

        await AssertCountsAsync(reader, HeldPassage.ReadAll(made.CorpusRoot), seed);
    }

    [Fact]
    public async Task Every_facet_counts_as_looking_at_every_kept_paper_does()
    {
        using var reader = kept.CreateClient();

        await AssertCountsAsync(reader, HeldPassage.ReadAll(RepositoryArchive.CorpusRoot), seed: 3);
    }

    private static async Task AssertCountsAsync(HttpClient reader, IReadOnlyList<HeldPassage> held, int seed)
    {
        var random = new Random(seed);
        var people = await KeysOfAuthorsAsync(reader);
        for (var question = 0; question < Questions; question++)
        {
            var query = ProofQuery.Draw(held, random);
            var chosen = Choose(held, random);
            var address = AddressOf(query.Typed, chosen, people);
            var answer = await reader.JsonAsync(address);

            var expected = await ExpectAsync(reader, held, query, chosen);

            AssertSame(expected, answer, $"seed {seed}: {Uri.UnescapeDataString(address)}");
        }
    }

    /// <summary>Where nothing has all of a query, what stands in is what the API finds when nothing is chosen.</summary>
    private static async Task<BruteForceAnswer> ExpectAsync(
        HttpClient reader,
        IReadOnlyList<HeldPassage> held,
        ProofQuery query,
        ILookup<string, string> chosen
    )
    {
        var isNothing = query == ProofQuery.Nothing && chosen.Count == 0;
        var matches = isNothing ? [] : held.Where(query.Fits).ToList();
        if (matches.Count == 0 && !isNothing)
        {
            var all = await reader.WalkAsync($"/api/v1/search?size=100&q={Uri.EscapeDataString(query.Typed)}");
            var found = Answers.Addresses(all).ToHashSet(StringComparer.Ordinal);
            matches = [.. held.Where(passage => found.Contains(passage.Address))];
            Assert.True(
                matches.Count == 0
                    || all[0].GetProperty("notices").ToString().Contains("partial", StringComparison.Ordinal),
                $"{query.Typed} finds what does not have it"
            );
        }

        return new BruteForceAnswer(matches, chosen, isOfPapers: !query.HasWords);
    }

    private static void AssertSame(BruteForceAnswer expected, JsonElement answer, string what)
    {
        var hits = expected.Hits();
        var papers = hits.Select(hit => hit.Paper.Id).Distinct(StringComparer.Ordinal).Count();
        Assert.True(
            (hits.Count, papers) == (answer.Number("passageCount"), answer.Number("paperCount")),
            $"{what}: {hits.Count} passages of {papers} papers, not {answer.Number("passageCount")} of {answer.Number("paperCount")}"
        );
        var facets = answer.GetProperty("facets").EnumerateArray().ToList();
        Assert.Equal(HeldPassage.Facets, facets.Select(facet => facet.GetProperty("field").GetString()));
        foreach (var facet in facets)
        {
            var field = facet.GetProperty("field").GetString()!;
            AssertSame(expected.Counts(field), facet, $"{what}: {field}");
        }
    }

    private static void AssertSame(SortedDictionary<string, int> expected, JsonElement facet, string what)
    {
        var isAuthor = facet.GetProperty("field").GetString() == "author";
        var counted = facet
            .GetProperty("values")
            .EnumerateArray()
            .Select(value =>
                (Key: value.GetProperty(isAuthor ? "labelZh" : "key").GetString()!, Papers: value.Number("paperCount"))
            )
            .ToList();
        var isAll = expected.Count <= MostListed;
        var shown = string.Join(", ", counted.OrderBy(value => value.Key, StringComparer.Ordinal).Select(Show));
        var wanted = isAll ? expected : expected.Where(value => counted.Exists(other => other.Key == value.Key));
        Assert.True(
            shown == string.Join(", ", wanted.Select(value => Show((value.Key, value.Value)))),
            $"{what}: {shown}"
        );
        Assert.True(
            expected.Count == facet.Number("valueCount"),
            $"{what}: {facet.Number("valueCount")} values, not {expected.Count}"
        );
        Assert.Equal(counted.Select(value => value.Papers).OrderDescending(), counted.Select(value => value.Papers));
        if (!isAll)
        {
            Assert.Equal(
                expected.Values.OrderDescending().Take(MostListed),
                counted.Select(value => value.Papers).Take(MostListed)
            );
        }
    }

    private static string Show((string Key, int Papers) value) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.Key} {value.Papers}");

    /// <summary>None, one or several values of some facets: such as papers have, and such as nothing has.</summary>
    private static ILookup<string, string> Choose(IReadOnlyList<HeldPassage> held, Random random)
    {
        var chosen = new HashSet<(string Facet, string Value)>();
        for (var left = random.Next(5); left > 0; left--)
        {
            var facet = HeldPassage.Facets[random.Next(HeldPassage.Facets.Count)];
            foreach (var value in held[random.Next(held.Count)].Values(facet))
            {
                chosen.Add((facet, value));
            }

            if (facet is "keyword" && random.Next(3) == 0)
            {
                chosen.Add((facet, OddKeys[random.Next(OddKeys.Length)]));
            }

            if (facet is "year" && random.Next(3) == 0)
            {
                chosen.Add((facet, "1850"));
            }
        }

        return chosen.ToLookup(choice => choice.Facet, choice => choice.Value, StringComparer.Ordinal);
    }

    private static string AddressOf(string typed, ILookup<string, string> chosen, Dictionary<string, string> people) =>
        $"/api/v1/search?q={Uri.EscapeDataString(typed)}"
        + string.Concat(
            chosen.SelectMany(facet =>
                facet.Select(value =>
                    $"&{facet.Key}={Uri.EscapeDataString(facet.Key == "author" ? people[value] : value)}"
                )
            )
        );

    /// <summary>By the name in Chinese, which is nobody else's here.</summary>
    private static async Task<Dictionary<string, string>> KeysOfAuthorsAsync(HttpClient reader)
    {
        var answer = await reader.JsonAsync("/api/v1/search?q=kind:title");
        return answer
            .GetProperty("facets")[0]
            .GetProperty("values")
            .EnumerateArray()
            .ToDictionary(
                value => value.GetProperty("labelZh").GetString()!,
                value => value.GetProperty("key").GetString()!,
                StringComparer.Ordinal
            );
    }
}
