using StiArchive.Economies;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>What the archive says of an economy.</summary>
/// <param name="Years">From the first year with a mention to the last, years without one among them.</param>
/// <param name="PassagesWithoutYear">Passages that name it, of papers whose year is not known.</param>
/// <param name="Query">A search for its names.</param>
/// <param name="Best">The passages that say most of it, at most two of a paper.</param>
public sealed record EconomyReport(
    Economy Economy,
    IReadOnlyList<YearMentions> Years,
    int PassagesWithoutYear,
    string Query,
    IReadOnlyList<PassageHit> Best
)
{
    public int PassageCount => Years.Sum(year => year.Passages) + PassagesWithoutYear;
}
