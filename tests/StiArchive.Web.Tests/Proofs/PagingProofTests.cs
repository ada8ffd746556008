using System.Globalization;
using System.Text;
using System.Text.Json;
using StiArchive.Corpus;

namespace StiArchive.Web.Tests.Proofs;

/// <summary>Page by page, whoever reads on is shown every hit once, and every way to have the list has the same list.</summary>
public sealed class PagingProofTests(ProofArchive archive) : IClassFixture<ProofArchive>
{
    private static readonly string[] Orders = ["relevance", "newest", "oldest"];

    public static TheoryData<string, string> Searches
    {
        get
        {
            var searches = new TheoryData<string, string>();
            foreach (var order in Orders)
            {
                searches.Add("疫苗 人才", order);
                searches.Add("kelp OR 渔业", order);
                searches.Add("kind:title", order);
            }

            return searches;
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task All_pages_of_any_size_list_every_passage_once_in_one_order(string query, string order)
    {
        using var reader = archive.Reader();
        var address = $"/api/v1/search?q={Uri.EscapeDataString(query)}&sort={order}";
        var whole = await reader.WalkAsync($"{address}&size=100");

        var listed = Answers.Addresses(whole).ToList();

        Assert.Equal(whole[0].Number("passageCount"), listed.Count);
        Assert.Equal(listed.Count, listed.Distinct(StringComparer.Ordinal).Count());
        foreach (var size in (int[])[3, 10, 37])
        {
            var pages = await reader.WalkAsync(string.Create(CultureInfo.InvariantCulture, $"{address}&size={size}"));

            Assert.Equal(listed, Answers.Addresses(pages));
            Assert.All(pages.SkipLast(1), page => Assert.Equal(size, page.GetProperty("hits").GetArrayLength()));
        }
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task What_is_listed_is_what_looking_at_every_passage_finds(string query, string order)
    {
        Func<HeldPassage, bool> fits = query switch
        {
            "疫苗 人才" => held =>
                held.Text.Contains("疫苗", StringComparison.Ordinal)
                && held.Text.Contains("人才", StringComparison.Ordinal),
            "kelp OR 渔业" => held =>
                held.Text.Contains("kelp", StringComparison.Ordinal)
                || held.Text.Contains("渔业", StringComparison.Ordinal),
            _ => held => held.Values("kind").Contains("title", StringComparer.Ordinal),
        };
        using var reader = archive.Reader();

        var pages = await reader.WalkAsync($"/api/v1/search?q={Uri.EscapeDataString(query)}&sort={order}&size=100");

        Assert.Equal(
            HeldPassage
                .ReadAll(archive.CorpusRoot)
                .Where(fits)
                .Select(held => held.Address)
                .Order(StringComparer.Ordinal),
            Answers.Addresses(pages).Order(StringComparer.Ordinal)
        );
        AssertInOrder(pages, order);
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task The_web_pages_and_the_file_have_the_list_of_the_api(string query, string order)
    {
        using var reader = archive.Reader();
        var asked = $"?q={Uri.EscapeDataString(query)}&sort={order}";
        var listed = Answers.Addresses(await reader.WalkAsync($"/api/v1/search{asked}")).ToList();

        var shown = new List<string>();
        for (var next = $"/search{asked}"; next is not null; )
        {
            var page = await reader.PageAsync(next);
            var hits = page.QuerySelectorAll(".hits > li")
                .OrderBy(hit => int.Parse(hit.GetAttribute("value")!, CultureInfo.InvariantCulture));
            shown.AddRange(hits.Select(hit => WithoutQuery(hit.One(".hit-place a").Href())));
            next = page.QuerySelector("a.pager-step[rel=next]")?.Href();
        }

        var csv = Encoding.UTF8.GetString(
            await reader.GetByteArrayAsync(new Uri($"/search.csv{asked}", UriKind.Relative))
        );
        Assert.Equal(listed, shown);
        Assert.Equal(listed, csv.Split("\r\n")[1..^1].Select(AddressIn));
    }

    [Theory]
    [InlineData(1, "first next last")]
    [InlineData(2, "first prev next last")]
    [InlineData(3, "first prev last")]
    [InlineData(9, "first last")]
    public async Task Links_are_right_at_both_ends_and_keep_all_that_was_asked(int page, string relations)
    {
        const string asked = "q=kind%3Atitle&year=2012&year=2013&year=2014&year=2015&sort=oldest";
        using var reader = archive.Reader();
        var total = (await reader.JsonAsync($"/api/search?{asked}")).Number("passageCount");
        var size = (total + 2) / 3;
        using var response = await reader.GetAsync(
            new Uri(FormattableString.Invariant($"/api/search?{asked}&page={page}&size={size}"), UriKind.Relative)
        );

        string[] known = ["first", "prev", "next", "last"];
        var links = known
            .Select(relation => (relation, Link: Answers.LinkOf(response, relation)))
            .Where(link => link.Link is not null)
            .ToList();

        Assert.Equal(relations, string.Join(' ', links.Select(link => link.relation)));
        Assert.All(links, link => Assert.StartsWith($"/api/search?{asked}", link.Link, StringComparison.Ordinal));
        Assert.All(
            links,
            link => Assert.EndsWith(FormattableString.Invariant($"&size={size}"), link.Link, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Pages_with_one_tag_are_of_one_list_and_a_paper_that_is_added_changes_the_tag()
    {
        await using var growing = new ProofArchive();
        using var reader = growing.Reader();
        const string address = "/api/v1/search?q=合作&size=20";
        var (tag, first) = await AskAsync(reader, address);
        var before = await reader.WalkAsync(address);

        var added = ProofPapers.PaperOf(ProofPapers.Count, new Random(7)) with { Id = "proof-added" };
        new CorpusFolder(growing.CorpusRoot).Save(added, []);
        await Patience.UntilAsync(async () =>
            (await reader.JsonAsync("/health")).Number("paperCount") > ProofPapers.Count
        );

        var (later, _) = await AskAsync(reader, address + "&page=2");
        var after = await reader.WalkAsync(address);
        Assert.NotEqual(tag, later);
        Assert.Equal(Answers.Addresses([first]), Answers.Addresses(before).Take(20));
        Assert.Equal(
            after[0].Number("passageCount"),
            Answers.Addresses(after).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.All(Answers.Addresses(before), passage => Assert.Contains(passage, Answers.Addresses(after)));
    }

    private static async Task<(string? Tag, JsonElement Answer)> AskAsync(HttpClient reader, string address)
    {
        using var response = await reader.GetAsync(new Uri(address, UriKind.Relative));
        return (response.Headers.ETag?.Tag, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    // Papers without a year come last, whichever end is first.
    private static void AssertInOrder(IEnumerable<JsonElement> pages, string order)
    {
        var years = pages
            .SelectMany(page => page.GetProperty("hits").EnumerateArray())
            .Select(hit => hit.GetProperty("paper").GetProperty("year"))
            .Select(year => year.ValueKind == JsonValueKind.Null ? (int?)null : year.GetInt32())
            .ToList();
        IEnumerable<int?> sorted = order switch
        {
            "newest" => years.OrderByDescending(year => year ?? int.MinValue),
            "oldest" => years.OrderBy(year => year ?? int.MaxValue),
            _ => years,
        };
        Assert.Equal(sorted, years);
    }

    // /papers/a?q=kelp#s1-p1
    private static string WithoutQuery(string address) =>
        address.Split('?', '#')[0] + address[address.IndexOf('#', StringComparison.Ordinal)..];

    // …,http://localhost/papers/a#s1-p1,http://localhost/papers/a/passages/0123456789abcdef
    private static string AddressIn(string row) =>
        new Uri(row.Split(',')[^2]) is var address ? address.AbsolutePath + address.Fragment : "";
}
