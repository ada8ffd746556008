using StiArchive.Querying;
using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>What the page of results shows.</summary>
/// <param name="LeftOut">Values of the address that could not be read, for the reader to be told of.</param>
public sealed record ResultsPage(SearchResults Results, IReadOnlyList<UnreadableValue> LeftOut)
{
    private static readonly char[] Quotes = ['"', '“', '”', '＂', '「', '」', '『', '』'];

    private const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public SearchRequest Request => Results.Request;

    /// <summary>What the reader should be told; nothing of an empty box where the filters alone find papers.</summary>
    public IReadOnlyList<QueryRemark> Remarks =>
        Results.PassageCount > 0
            ? [.. Results.Remarks.Where(remark => remark.Notice != QueryNotice.NothingToSearch)]
            : Results.Remarks;

    /// <summary>True when neither words nor filters were given, so that there is nothing to be changed about them.</summary>
    public bool IsEmptySearch =>
        Results.Notices.Contains(QueryNotice.NothingToSearch)
        && !Results.Facets.Any(facet => facet.Values.Any(value => value.IsSelected));

    /// <summary>The number of the page's first hit among all, counted from 1.</summary>
    public int FirstRank => ((Request.Page - 1) * Request.PageSize) + 1;

    /// <summary>True when the address asks for a page behind the last one.</summary>
    public bool IsBehindLastPage => Results.Hits.Count == 0 && Results.PassageCount > 0;

    /// <summary>The query with its phrases taken apart into words.</summary>
    public string TextWithoutQuotes => string.Join(' ', Request.Text.Split(Quotes, Trimmed));

    /// <summary>The hits of the page under their papers: the paper with the best passage first.</summary>
    public IEnumerable<PaperHits> HitsByPaper() =>
        Results
            .Hits.Select((hit, place) => new RankedHit(FirstRank + place, hit))
            .GroupBy(ranked => ranked.Hit.Paper.Id, StringComparer.Ordinal)
            .Select(paper => new PaperHits(paper.First().Hit.Paper, [.. paper]));
}
