using StiArchive.Postings;
using StiArchive.Postings.Matching;
using StiArchive.Postings.Ranking;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the passages that answer a query, counts them and keeps the best.</summary>
/// <remarks>
/// A match satisfies all of the query; where no passage does, <see cref="PartialMatches"/> stand in. That is decided over the
/// whole archive, so that no choice of a facet changes what a match is.
/// </remarks>
internal sealed class PassageFinder(QueryScope scope, Catalogue catalogue, SearchRequest request)
{
    private readonly int _wantedHits = (int)Math.Min((long)request.Page * request.PageSize, catalogue.PassageCount);

    private FacetCounter NewCounter() => new(request, catalogue.Facets);

    /// <summary>The passages that satisfy all of the query; of one that asks for no words, the papers that fit, each by its
    /// first passage that does.</summary>
    public FoundPassages FindAll(SearchQuery query)
    {
        if (query.Root is not { } root)
        {
            return NewCounter().HasChoice ? FindPapers(null) : Nothing();
        }

        return query.Terms.Count == 0 && !AsksForPassages(root)
            ? FindPapers(root)
            : Run(query, segment => new SegmentMatches(scope.Find(segment, root)));
    }

    /// <summary>The passages with as much of the query as any has, for one that none satisfies.</summary>
    public FoundPassages FindPartial(SearchQuery query)
    {
        if (query.Root is not QueryNode.All root)
        {
            return Nothing();
        }

        var partial = new PartialMatches(scope, root);
        return partial.WeighNeeded() is > 0 and var needed
            ? Run(query, segment => new SegmentMatches(partial.Find(segment, needed)), hasAll: false) with
            {
                IsPartial = true,
            }
            : Nothing();
    }

    // Who asks for tables wants every one of them.
    private static bool AsksForPassages(QueryNode root) =>
        QueryTree
            .Leaves(root)
            .Any(leaf =>
                !leaf.IsExcluded && leaf.Leaf is QueryNode.Field field && FieldMatcher.IsOfPassage(field.Wanted)
            );

    private FoundPassages FindPapers(QueryNode? root) =>
        Run(
            null,
            segment =>
            {
                var passages = root is null
                    ? new EveryPassage(segment.Segment.PassageCount)
                    : scope.Find(segment, root);
                return new SegmentMatches(new FirstOfPaperIterator(passages, segment.Segment));
            }
        );

    private FoundPassages Run(SearchQuery? query, Func<SegmentReader, SegmentMatches> find, bool hasAll = true)
    {
        var facets = NewCounter();
        var best = new TopPassages(_wantedHits, new PaperOrder(catalogue));
        var weights = QueryWeights.Of(query?.Terms ?? [], scope.Segments, hasAll);
        var search = new PassageSearch(weights, facets, scope.CancellationToken);
        foreach (var segment in scope.Segments)
        {
            search.Run(segment, find(segment), best);
        }

        return new FoundPassages(best.InOrder(), facets);
    }

    private FoundPassages Nothing() => new([], NewCounter());
}
