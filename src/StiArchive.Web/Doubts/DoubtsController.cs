using Microsoft.AspNetCore.Mvc;
using StiArchive.Browsing;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Doubts;

/// <summary>What librarians should look at: papers with doubts.</summary>
public sealed class DoubtsController(DoubtList doubts) : Controller
{
    /// <summary>A kind that there is not shows all.</summary>
    [HttpGet(DoubtsUrl.Path), HttpHead(DoubtsUrl.Path)]
    public IActionResult Index(string? kind, CancellationToken cancellationToken) =>
        View(doubts.Find(DoubtsUrl.ReadKind(kind ?? ""), PageNumber.Read(Request.Query), cancellationToken));
}
