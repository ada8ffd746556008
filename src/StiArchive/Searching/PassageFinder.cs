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
    private readonly QueryNode? _chosen = ChosenPassages.Of(request.Chosen);

    /// <summary>The passages that satisfy all of the query; of one that asks for no words, the papers that fit, each by its
    /// first passage that does.</summary>
    public FoundPassages FindAll(SearchQuery query)
    {
        if (query.Root is null && request.Chosen.Count == 0)
        {
            return Nothing();
        }

        var isOfPapers = query.Terms.Count == 0 && _chosen is null && !AsksForPassages(query.Root);
        return Run(query, segment => FindPassages(segment, query.Root), new Reading(IsOfPapers: isOfPapers));
    }

    /// <summary>The passages with as much of the query as any has, for one that none satisfies.</summary>
    public FoundPassages FindPartial(SearchQuery query)
    {
        var partial = query.Root is QueryNode.All root ? new PartialMatches(scope, root) : null;
        return partial?.WeighNeeded() is > 0 and var needed
            ? Run(query, segment => partial.Find(segment, needed), new Reading(HasAll: false)) with
            {
                IsPartial = true,
            }
            : Nothing();
    }

    // Who asks for tables wants every one of them.
    private static bool AsksForPassages(QueryNode? root) =>
        root is not null
        && QueryTree
            .Leaves(root)
            .Any(leaf =>
                !leaf.IsExcluded && leaf.Leaf is QueryNode.Field field && FieldMatcher.IsOfPassage(field.Wanted)
            );

    private FoundPassages Nothing()
    {
        var facets = NewCounter();
        return new FoundPassages([], facets)
        {
            PassageFacets = new PassageFacetCounter(request, facets, scope).Facets(),
        };
    }

    private FacetCounter NewCounter() => new(request, catalogue.FacetsFor(request));

    private PassageIterator FindPassages(SegmentReader segment, QueryNode? root) =>
        root is null ? new EveryPassage(segment.Segment.PassageCount) : scope.Find(segment, root);

    private FoundPassages Run(SearchQuery query, Func<SegmentReader, PassageIterator> find, Reading reading)
    {
        var facets = NewCounter();
        var best = new TopPassages(_wantedHits, new PaperOrder(catalogue), YearOrder.For(request.Order, catalogue));
        var weights = QueryWeights.Of(query.Terms, scope.Segments, reading.HasAll);
        var search = new PassageSearch(weights, facets, scope.CancellationToken);
        var ofPassages = new PassageFacetCounter(request, facets, scope);
        foreach (var segment in scope.Segments)
        {
            var chosen = Choose(segment, find(segment));
            var results = reading.IsOfPapers ? new FirstOfPaperIterator(chosen, segment.Segment) : chosen;
            search.Run(segment, new SegmentMatches(results), best);
            ofPassages.Add(segment, () => find(segment));
        }

        return new FoundPassages(best.InOrder(), facets)
        {
            HasMatches = facets.HasMatches || (_chosen is not null && HasAny(find)),
            PassageFacets = ofPassages.Facets(),
        };
    }

    private PassageIterator Choose(SegmentReader segment, PassageIterator matches) =>
        _chosen is null ? matches : SegmentReader.AllOf([matches, scope.Find(segment, _chosen)]);

    private bool HasAny(Func<SegmentReader, PassageIterator> find) =>
        scope.Segments.Any(segment => scope.HasAny(segment, find(segment)));

    /// <summary>How matches are read.</summary>
    /// <param name="HasAll">Whether each has all of the query.</param>
    /// <param name="IsOfPapers">Whether the first of a paper stands for all of them.</param>
    private sealed record Reading(bool HasAll = true, bool IsOfPapers = false);
}
