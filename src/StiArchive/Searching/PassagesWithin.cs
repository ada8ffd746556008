using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the passages of one paper that satisfy a query, by looking at each.</summary>
internal static class PassagesWithin
{
    /// <summary>In reading order; none where nothing can be searched for.</summary>
    /// <param name="passages">Of one paper, in reading order.</param>
    public static IEnumerable<Passage> Find(SearchQuery query, IReadOnlyList<Passage> passages, CataloguePaper paper)
    {
        if (query.Root is null)
        {
            return [];
        }

        var root = Decide(query.Root, paper);
        return passages.Where(
            (passage, index) => QueryMatcher.Satisfies(root, passage, TextOf(passages, index), paper)
        );
    }

    // What is asked of the paper is the same for all its passages: everything is satisfied by it, or nothing.
    private static QueryNode Decide(QueryNode node, CataloguePaper paper) =>
        node switch
        {
            QueryNode.All all => new QueryNode.All([.. all.Parts.Select(part => Decide(part, paper))]),
            QueryNode.Any any => new QueryNode.Any([.. any.Parts.Select(part => Decide(part, paper))]),
            QueryNode.Except except => new QueryNode.Except(Decide(except.Part, paper)),
            QueryNode.Field field when !FieldMatcher.IsOfPassage(field.Wanted) => FieldMatcher
                .Find(field.Wanted, [paper])
                .Any()
                ? new QueryNode.All([])
                : new QueryNode.Any([]),
            _ => node,
        };

    // Quoted characters may begin in a passage and go on in the next of the same paragraph.
    private static ContinuedText TextOf(IReadOnlyList<Passage> passages, int index)
    {
        var passage = passages[index];
        var next = index + 1 < passages.Count ? passages[index + 1] : null;
        var goesOn =
            next is not null
            && next.Kind == passage.Kind
            && next.BlockIndex == passage.BlockIndex
            && string.Equals(next.SectionId, passage.SectionId, StringComparison.Ordinal)
            && next.Span.Start == passage.Span.End;
        return new ContinuedText(passage.Text, goesOn ? next!.Text : "");
    }
}
