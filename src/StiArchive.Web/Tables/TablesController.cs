using Microsoft.AspNetCore.Mvc;
using StiArchive.Browsing;
using StiArchive.Web.Search;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Tables;

/// <summary>Every table of the archive.</summary>
public sealed class TablesController(TableFinder tables) : Controller
{
    [HttpGet(TablesUrl.Path), HttpHead(TablesUrl.Path)]
    public IActionResult Index(CancellationToken cancellationToken)
    {
        var typed = SearchParameters.Read(Request.Query).Request.Text;
        try
        {
            return View(new TablesPage(typed, tables.Find(typed, PageNumber.Read(Request.Query), cancellationToken)));
        }
        catch (TimeoutException)
        {
            return View(TablesPage.TooBroad(typed));
        }
    }
}
