using StiArchive.Indexing;
using StiArchive.Searching;

namespace StiArchive.Benchmarking;

/// <summary>Our own search: ranking, totals and facets, without the snippets of a page, which no other engine makes.</summary>
internal sealed class ArchiveEngine(ArchiveDatabase database) : IMeasuredEngine
{
    private const int PageSize = 10;

    private readonly Searcher _searcher = new(database, new SearchOptions());

    public string Name => "StiArchive";

    public int Answer(BenchmarkQuery query) =>
        query.IsBag
            ? _searcher.RankBag(query.Text, PageSize, CancellationToken.None).PassageCount
            : _searcher
                .Rank(
                    new SearchRequest
                    {
                        Text = query.Text,
                        PageSize = PageSize,
                        FacetSize = PageSize,
                    },
                    CancellationToken.None
                )
                .PassageCount;
}
