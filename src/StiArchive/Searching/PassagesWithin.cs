using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the passages of one paper that satisfy a query, by looking at each.</summary>
internal static class PassagesWithin
{
    /// <summary>In reading order; none where nothing can be searched for.</summary>
    /// <param name="passages">Of one paper, in reading order.</param>
    public static IEnumerable<Passage> Find(SearchQuery query, IReadOnlyList<Passage> passages, CataloguePaper paper) =>
        query.Root is null
            ? []
            : passages.Where(
                (passage, index) => QueryMatcher.Satisfies(query.Root, passage, TextOf(passages, index), paper)
            );

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
