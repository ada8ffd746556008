using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Matching;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the passages of a segment that satisfy a query, deleted ones too.</summary>
/// <param name="papersWith">The numbers of the papers that a field fits which is about papers.</param>
internal sealed class QueryPassages(
    SegmentReader segment,
    TermPassages terms,
    Func<QueryField, IReadOnlySet<long>> papersWith
)
{
    public PassageIterator Find(QueryNode node) =>
        node switch
        {
            QueryNode.All all => FindAll(all.Parts),
            QueryNode.Any any => SegmentReader.AnyOf(any.Parts.Select(Find)),
            QueryNode.Except except => Except(new EveryPassage(segment.Segment.PassageCount), [except.Part]),
            QueryNode.Term term => terms.Find(term.Wanted),
            QueryNode.Field field => Find(field.Wanted),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A part of a query of an unknown kind."),
        };

    private PassageIterator FindAll(IReadOnlyList<QueryNode> parts)
    {
        var wanted = parts.Where(part => part is not QueryNode.Except).Select(Find).ToList();
        if (wanted.Count == 0)
        {
            wanted.Add(new EveryPassage(segment.Segment.PassageCount));
        }

        return Except(SegmentReader.AllOf(wanted), parts.OfType<QueryNode.Except>().Select(except => except.Part));
    }

    private PassageIterator Except(PassageIterator passages, IEnumerable<QueryNode> excluded)
    {
        var unwanted = SegmentReader.AnyOf(excluded.Select(Find));
        return passages is NoPassage || unwanted is NoPassage ? passages : new WithoutIterator(passages, unwanted);
    }

    private PassageIterator Find(QueryField field) =>
        field switch
        {
            QueryField.Kind kind => segment.WithTerm(TermKey.Of(kind.Wanted)),
            QueryField.Mention mention => segment.WithTerm(TermKey.OfMention(mention.Code)),
            QueryField.Lang language => segment.WithTerm(TermKey.Of(language.Wanted)),
            _ => PapersOf(papersWith(field)),
        };

    private PassageIterator PapersOf(IReadOnlySet<long> papers)
    {
        var ofSegment = segment.Segment.Papers.Where(paper => papers.Contains(paper.Paper)).ToList();
        return ofSegment.Count == 0 ? new NoPassage() : new PapersIterator(ofSegment);
    }
}
