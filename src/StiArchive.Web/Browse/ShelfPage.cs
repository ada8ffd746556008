using StiArchive.Browsing;
using StiArchive.Searching;

namespace StiArchive.Web.Browse;

/// <summary>The papers of one shelf.</summary>
/// <param name="Economy">What else the archive says, where the shelf is an economy.</param>
public sealed record ShelfPage(Shelf Shelf, Paged<PaperSummary> Papers, EconomyReport? Economy);
