using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Querying;

namespace StiArchive.Searching.Explaining;

/// <summary>Says of one passage what a search says of all: whether it matches, and what adds to its score.</summary>
internal sealed class PassageExplainer(QueryScope scope, RankedAnswer ranked)
{
    /// <summary>Explains a passage of the archive.</summary>
    /// <param name="indexed">The passage.</param>
    /// <param name="paper">Its paper.</param>
    public PassageExplanation Explain(IndexedPassage indexed, CataloguePaper paper)
    {
        var (segment, number) = Locate(indexed.Id);
        var score = new ScoreExplainer(scope, (ranked.Query.Terms, !ranked.Found.IsPartial), (segment, number));
        var rank = RankOf(indexed.Id);
        return new PassageExplanation
        {
            Query = ranked.Query,
            Remarks = ranked.Remarks,
            Passage = indexed.Passage,
            Match =
                rank is null ? PassageMatch.None
                : ranked.Found.IsPartial ? PassageMatch.Partial
                : PassageMatch.Full,
            IsPartialAnswer = ranked.Found.IsPartial,
            Rank = rank,
            PassageCount = ranked.PassageCount,
            Parts = PartsOf(ranked.Query.Root, segment, number),
            Terms = [.. score.Terms(), .. score.Prefixes()],
            Headings = score.Headings(indexed.Passage.HeadingPath),
            Titles = score.Titles([paper.Summary.TitleZh, paper.Summary.TitleEn]),
            Nearness = score.Nearness(),
            Share = score.Share(),
        };
    }

    /// <summary>The place of a passage among all that match, from 1; null where it does not match.</summary>
    private int? RankOf(long id)
    {
        var before = ranked.Found.Best.TakeWhile(best => PassageId.Of(best.Paper, best.Place) != id).Count();
        return before < ranked.Found.Best.Count ? before + 1 : null;
    }

    private (SegmentReader Segment, int Number) Locate(long id)
    {
        var row = PassageId.PaperOf(id);
        foreach (var segment in scope.Segments)
        {
            var paper = segment.Segment.Papers.FirstOrDefault(paper =>
                paper.Paper == row && !segment.Live.IsDeleted(paper.First)
            );
            if (paper.PassageCount > 0)
            {
                return (segment, paper.First + PassageId.PlaceOf(id));
            }
        }

        throw new InvalidOperationException($"Passage {id} is in the archive, but in no segment of the postings.");
    }

    private List<ExplainedPart> PartsOf(QueryNode? root, SegmentReader segment, int passage)
    {
        if (root is null)
        {
            return [];
        }

        var wanted = QueryMatcher.PartsByWanted(root)[true].ToHashSet(ReferenceEqualityComparer.Instance);
        var parts = root is QueryNode.All all ? all.Parts : [root];
        var weights = parts.Select(part => wanted.Contains(part) ? WeightOf(part) : 0).ToList();
        var sum = Math.Max(1, weights.Sum());
        return
        [
            .. parts.Zip(
                weights,
                (part, weight) =>
                    new ExplainedPart(
                        part.ToString(),
                        IsNarrowing: !wanted.Contains(part),
                        IsSatisfied: scope.Find(segment, part).SkipTo(passage) == passage,
                        (double)weight / sum
                    )
            ),
        ];
    }

    private int WeightOf(QueryNode wish) => PartialMatches.WeightOf(scope.Count(wish), scope.PassageCount);
}
