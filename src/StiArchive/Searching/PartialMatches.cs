using StiArchive.Postings;
using StiArchive.Postings.Matching;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>The passages that stand in where none has all that is asked for.</summary>
/// <remarks>
/// The query is its parts: those that ask for words, the wishes, and those that narrow (fields, what is excluded). A passage
/// that stands in fits all that narrows, and has at least a quarter of what is wished for, or as much as any passage has. A wish
/// weighs as much as it is rare, so that <c>的</c> and <c>the</c> count for little; one that nothing has counts for nothing.
/// </remarks>
internal sealed class PartialMatches
{
    private readonly QueryScope _scope;
    private readonly IReadOnlyList<(QueryNode Wish, int Weight)> _wishes;
    private readonly QueryNode _condition;

    public PartialMatches(QueryScope scope, QueryNode.All root)
    {
        var parts = QueryMatcher.PartsByWanted(root);
        _scope = scope;
        _condition = new QueryNode.All([.. parts[false]]);
        _wishes =
        [
            .. parts[true]
                .Select(wish => (Wish: wish, Weight: WeightOf(scope.Count(wish), scope.PassageCount)))
                .Where(wish => wish.Weight > 0),
        ];
    }

    /// <summary>The weight of a wish that so many of all passages satisfy.</summary>
    public static int WeightOf(int satisfied, int passages) =>
        satisfied == 0 ? 0 : (int)Math.Ceiling(16 * Math.Log(1 + ((passages - satisfied + 0.5) / (satisfied + 0.5))));

    /// <summary>How much the wishes weigh that a passage satisfies which stands in; 0 where none does.</summary>
    public int WeighNeeded()
    {
        var quarter = (_wishes.Sum(wish => wish.Weight) + 3) / 4;
        return _scope.Segments.Any(segment => _scope.HasAny(segment, Find(segment, quarter)))
            ? quarter
            : _scope.Segments.Select(segment => WeighMost(segment, quarter)).DefaultIfEmpty().Max();
    }

    public AtLeastIterator Find(SegmentReader segment, int needed) =>
        new(
            [.. _wishes.Select(wish => (_scope.Find(segment, wish.Wish), wish.Weight))],
            _scope.Find(segment, _condition),
            (needed, segment.Segment.PassageCount)
        );

    private int WeighMost(SegmentReader segment, int needed) =>
        Find(segment, needed).WeighMost(passage => !segment.Live.IsDeleted(passage), _scope.CancellationToken);
}
