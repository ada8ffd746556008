using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using StiArchive.Browsing;
using StiArchive.Web.Watching;

namespace StiArchive.Web.About;

/// <summary>What the archive holds and how fresh it is.</summary>
public sealed class AboutController(Holdings holdings, IndexState state, FreshnessCheck freshness) : Controller
{
    public const string Path = "/about";

    private static readonly string Version =
        typeof(AboutController)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion
        ?? "";

    [HttpGet(Path), HttpHead(Path)]
    public IActionResult Index(CancellationToken cancellationToken) =>
        View(
            new AboutPage(
                holdings.Facts(cancellationToken),
                freshness.IsFresh(),
                state.LastUpdate,
                state.Problems.Count,
                Version.Split('+')[0]
            )
        );
}
