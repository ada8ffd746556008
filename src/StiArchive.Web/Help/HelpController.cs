using Microsoft.AspNetCore.Mvc;

namespace StiArchive.Web.Help;

/// <summary>The query language by example.</summary>
public sealed class HelpController(Guide guide) : Controller
{
    public const string Path = "/help";

    [HttpGet(Path), HttpHead(Path)]
    public IActionResult Index() => View(guide.All());
}
