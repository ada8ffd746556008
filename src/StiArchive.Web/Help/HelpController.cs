using Microsoft.AspNetCore.Mvc;
using StiArchive.Browsing;

namespace StiArchive.Web.Help;

/// <summary>The query language by example.</summary>
public sealed class HelpController(Shelves shelves) : Controller
{
    public const string Path = "/help";

    [HttpGet(Path), HttpHead(Path)]
    public IActionResult Index() => View(Guide.For(shelves));
}
