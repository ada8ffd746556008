using System.Net;
using AngleSharp.Html.Dom;
using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Web.Tests.Shared;

/// <summary>Whatever a paper is called, its words stay words on every page that lists it.</summary>
public sealed class HostilePaperTests : IDisposable
{
    private const string Id = "2020-hostile-words";

    private static readonly string[] Hostile =
    [
        "<script>alert('题')</script>",
        "\"><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "[点我](javascript:alert(1)) **粗** `码`",
        "\u202e能氢\u2066 反向",
        "😀👩‍👩‍👧‍👦 表情",
        new string('氢', 10_000),
        new string('h', 10_000),
        "../../etc/passwd?a=b#c&d=%00",
    ];

    private readonly SampleArchive _archive = new();

    public HostilePaperTests() => new CorpusFolder(_archive.CorpusRoot).Save(Make(), "original"u8.ToArray());

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Nothing_runs_and_every_link_leads_to_a_page()
    {
        using var reader = _archive.Reader();
        string[] rooms =
        [
            "/",
            "/browse",
            "/browse/authors",
            "/browse/keywords",
            "/browse/journals",
            "/browse/years/2020",
            "/browse/economies/KR",
            "/tables",
            "/tables?q=%3Cscript%3E",
            "/doubts",
            "/help",
            "/about",
        ];
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var room in rooms)
        {
            links.UnionWith(LinksOf(await reader.PageAsync(room)));
        }

        foreach (var link in links.Where(link => !link.EndsWith(".csv", StringComparison.Ordinal)))
        {
            using var response = await reader.GetAsync(new Uri(link.Split('#')[0], UriKind.Relative));
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{link}: {response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/api/v1/papers")]
    [InlineData($"/api/v1/papers/{Id}")]
    [InlineData("/api/v1/suggest?q=%3Cscript")]
    public async Task Answers_hold_no_markup_that_a_page_could_run(string address)
    {
        var json = await _archive.Reader().GetStringAsync(new Uri(address, UriKind.Relative));

        Assert.DoesNotContain("<script", json, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_sitemap_can_be_read()
    {
        var xml = await _archive.Reader().GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative));

        Assert.NotNull(System.Xml.Linq.XDocument.Parse(xml).Root);
    }

    private static List<string> LinksOf(IHtmlDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("main script, main img, main iframe, main [style]"));
        Assert.DoesNotContain(
            page.All,
            element => element.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.All(links, link => Assert.Matches("^/[^/]|^/$", link));
        return links;
    }

    private static Paper Make() =>
        new()
        {
            Id = Id,
            Languages = [Language.Chinese],
            Metadata = new Metadata
            {
                TitleZh = new(Hostile[0], Basis.Stated),
                TitleEn = new(Hostile[1], Basis.Stated),
                Authors = new([new(Hostile[4], Hostile[0]), new(null, Hostile[2])], Basis.Stated),
                KeywordsZh = new([.. Hostile], Basis.Stated),
                Journal = new(Hostile[3], Basis.Stated),
                Year = new(2020, Basis.Stated),
                EconomiesStudied = new(["KR", "<b>"], Basis.Stated),
            },
            Sections =
            [
                new Section(
                    "s1",
                    "",
                    "节",
                    1,
                    [
                        new Paragraph("韩国 <script>alert(1)</script> 的项目。"),
                        .. Hostile.Select(
                            (text, place) =>
                                new Table(
                                    $"t{place + 1}",
                                    "表",
                                    text,
                                    [text],
                                    [
                                        [text],
                                    ],
                                    null
                                )
                        ),
                    ]
                ),
            ],
            Doubts = [.. Hostile.Select(text => new Doubt(DoubtKind.Other, text, text))],
        };
}
