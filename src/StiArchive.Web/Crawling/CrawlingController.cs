using System.Globalization;
using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using StiArchive.Browsing;
using StiArchive.Searching;
using StiArchive.Web.About;
using StiArchive.Web.Api;
using StiArchive.Web.Browse;
using StiArchive.Web.Help;
using StiArchive.Web.Papers;
using StiArchive.Web.Search;
using StiArchive.Web.Shared;
using StiArchive.Web.Tables;

namespace StiArchive.Web.Crawling;

/// <summary>What crawlers and browsers ask for: robots.txt, the sitemap, and how to search from the address bar.</summary>
public sealed class CrawlingController(PaperPages papers, Shelves shelves, Searcher searcher) : Controller
{
    public const string OpenSearchPath = "/opensearch.xml";

    public const string SuggestionsPath = "/opensearch/suggestions";

    /// <summary>Of the answers to an address bar that asks while one types.</summary>
    public const string SuggestionsType = "application/x-suggestions+json";

    private const string SitemapPath = "/sitemap.xml";

    private static readonly string[] Rooms =
    [
        "/",
        BrowseUrl.Path,
        TablesUrl.Path,
        HelpController.Path,
        AboutController.Path,
    ];

    /// <summary>Results of searches are no pages of their own; what is asked of the API is not for crawlers.</summary>
    [HttpGet("/robots.txt"), HttpHead("/robots.txt")]
    public ContentResult Robots() =>
        Content(
            $"User-agent: *\nDisallow: /search\nDisallow: /api/\nDisallow: /doubts\n\nSitemap: {Absolute(SitemapPath)}\n",
            MediaTypeNames.Text.Plain,
            Encoding.UTF8
        );

    [HttpGet(SitemapPath), HttpHead(SitemapPath)]
    public ContentResult Sitemap()
    {
        var entries = Entries();
        var parts = (entries.Count + SitemapXml.MostAddresses - 1) / SitemapXml.MostAddresses;
        return Xml(
            parts <= 1
                ? SitemapXml.Pages(entries)
                : SitemapXml.Index(Enumerable.Range(1, parts).Select(part => Absolute(PartPath(part)))),
            MediaTypeNames.Application.Xml
        );
    }

    /// <summary>A part of a sitemap that is too long for one file.</summary>
    /// <param name="part">Counted from 1.</param>
    [HttpGet("/sitemap-{part:int:min(1)}.xml"), HttpHead("/sitemap-{part:int:min(1)}.xml")]
    public IActionResult SitemapPart(int part)
    {
        var entries = Entries().Chunk(SitemapXml.MostAddresses).ElementAtOrDefault(part - 1);
        return entries is null ? NotFound() : Xml(SitemapXml.Pages(entries), MediaTypeNames.Application.Xml);
    }

    /// <summary>In the reader's language, with the address of this archive.</summary>
    [HttpGet(OpenSearchPath), HttpHead(OpenSearchPath)]
    public IActionResult OpenSearch()
    {
        Response.ContentType = "application/opensearchdescription+xml; charset=utf-8";
        return PartialView();
    }

    /// <summary>What the search box suggests, in the form that address bars read: the text that was typed, then queries, what
    /// they stand for, and where they lead.</summary>
    [HttpGet(SuggestionsPath), HttpHead(SuggestionsPath)]
    public ContentResult Suggestions()
    {
        var typed = SearchParameters.Read(Request.Query).Request.Text;
        var found = searcher.Suggest(typed);
        object[] answer =
        [
            typed,
            found.Select(suggestion => suggestion.Query),
            found.Select(suggestion => suggestion.Text),
            found.Select(suggestion => Absolute(SearchUrl.ForText(suggestion.Query))),
        ];
        return Content(ApiJson.Write(answer), SuggestionsType, Encoding.UTF8);
    }

    private List<SitemapEntry> Entries() =>
        [
            .. Rooms.Select(path => new SitemapEntry(Absolute(path), "")),
            .. papers.All().Select(paper => new SitemapEntry(Absolute(PaperUrl.Of(paper.Id)), paper.Received)),
            .. Enum.GetValues<ShelfKind>()
                .SelectMany(kind => shelves.All(kind))
                .Select(shelf => new SitemapEntry(Absolute(BrowseUrl.Of(shelf)), "")),
        ];

    private static string PartPath(int part) => string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part}.xml");

    private string Absolute(string path) => PageAddress.Absolute(Request, path);

    private ContentResult Xml(string xml, string type) => Content(xml, type, Encoding.UTF8);
}
