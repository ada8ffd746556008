namespace StiArchive.Web.Tests.Browser;

/// <summary>One page of each kind, and the languages that they come in.</summary>
public static class SamplePages
{
    public const string Home = "/";
    public const string Results = "/search?q=合作&year=2021";
    public const string NoResults = "/search?q=\"zeppelin airship\"";
    public const string Paper = $"/papers/{SamplePapers.ArticleId}?q=合作";
    public const string Found = $"/papers/{SamplePapers.ArticleId}?find=氢能";
    public const string RoundTable = $"/papers/{SamplePapers.RoundTableId}";
    public const string NotFound = "/nowhere";
    public const string Browse = "/browse";
    public const string Keywords = "/browse/keywords";
    public const string Economy = "/browse/economies/KR";
    public const string Author = "/browse/authors/lin-xiao";
    public const string Tables = "/tables?q=韩国";
    public const string Doubts = "/doubts";
    public const string Help = "/help";
    public const string About = "/about";

    public static IReadOnlyList<string> All { get; } =
    [
        Home,
        Results,
        NoResults,
        Paper,
        Found,
        RoundTable,
        NotFound,
        Browse,
        Keywords,
        Economy,
        Author,
        Tables,
        Doubts,
        Help,
        About,
    ];

    /// <summary>What else such pages come to show.</summary>
    public static IReadOnlyList<string> States { get; } =
    [
        "/search",
        "/search?q=合作 zeppelin 氢能",
        "/search?q=hydrogne",
        "/search?q=(合作 -zeppelin author:林晓&economy=KR&year=2021&kind=paragraph&keyword=氢能",
        "/search?q=合作&year=abc&sort=best&page=0",
        "/search?q=kind:table",
        "/search?q=\"zeppelin airship\"&year=2021&author=nobody",
        "/error/400",
        "/error/500",
        "/browse/years",
        "/browse/authors?filter=zeppelin",
        "/tables",
        "/tables?q=zeppelin",
        "/doubts?kind=odd-table",
    ];

    public static IReadOnlyList<string> Locales { get; } = ["zh-CN", "en-GB"];
}
