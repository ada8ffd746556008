using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Says of one passage whether it satisfies a query, by looking at it: what is said here is what is true.</summary>
/// <remarks><see cref="PassageFinder"/> finds the same through the index; tests hold it to this.</remarks>
internal static class QueryMatcher
{
    /// <summary>Whether the passage satisfies all of the tree.</summary>
    /// <param name="text">That of the passage; see <see cref="Has"/>.</param>
    public static bool Satisfies(QueryNode node, Passage passage, ContinuedText text, CataloguePaper paper) =>
        node switch
        {
            QueryNode.All all => all.Parts.All(part => Satisfies(part, passage, text, paper)),
            QueryNode.Any any => any.Parts.Any(part => Satisfies(part, passage, text, paper)),
            QueryNode.Except except => !Satisfies(except.Part, passage, text, paper),
            QueryNode.Term term => Has(term.Wanted, text),
            QueryNode.Field field when FieldMatcher.IsOfPassage(field.Wanted) => FieldMatcher.Fits(
                field.Wanted,
                passage,
                text
            ),
            QueryNode.Field field => FieldMatcher.Find(field.Wanted, [paper]).Any(),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A part of a query of an unknown kind."),
        };

    /// <summary>Whether a term stands in a passage; quoted characters may begin in it and go on in what follows.</summary>
    public static bool Has(QueryTerm term, ContinuedText text) =>
        TermMatcher
            .Places(term, term is QueryTerm.Exact ? text.Continued : text.Alone)
            .Any(place => place.Length > 0 && place.Start < text.Length);

    /// <summary>The parts of a query that a passage is ranked by, and those that only narrow.</summary>
    /// <remarks>A part that asks for words in any way is wanted: <c>气候 OR year:2020</c>, but not <c>-关税</c>.</remarks>
    public static ILookup<bool, QueryNode> PartsByWanted(QueryNode root)
    {
        IReadOnlyList<QueryNode> parts = root is QueryNode.All all ? all.Parts : [root];
        return parts.ToLookup(part =>
            QueryTree.Leaves(part).Any(leaf => leaf is { Leaf: QueryNode.Term, IsExcluded: false })
        );
    }
}
