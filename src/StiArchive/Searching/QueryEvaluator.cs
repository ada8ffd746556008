using StiArchive.Indexing;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the passages that answer a query, by the algebra of what its leaves find.</summary>
/// <remarks>
/// The query is its parts: those that ask for words, each of which counts once, and those that narrow (fields, what is
/// excluded). A match fits all that narrows, and has all that is asked for; where no passage has, those with at least half of
/// it stand in, or with as much as any passage has. That is decided over the whole archive, so that no choice of a facet
/// changes what a match is.
/// </remarks>
internal sealed class QueryEvaluator(MatchFinder finder, Catalogue catalogue, CancellationToken cancellationToken)
{
    private readonly Dictionary<QueryTerm, TermHits> _hits = [];

    /// <summary>What the index found for a term.</summary>
    public TermHits HitsOf(QueryTerm term)
    {
        if (!_hits.TryGetValue(term, out var hits))
        {
            hits = finder.Find(term);
            _hits.Add(term, hits);
        }

        return hits;
    }

    public MatchSet Find(SearchQuery query)
    {
        if (query.Root is not { } root)
        {
            return MatchSet.None;
        }

        var parts = QueryMatcher.PartsByWanted(root);
        var narrowing = PassageSet.InAll([.. parts[false].Select(Evaluate)]);
        return parts[true].Any()
            ? FindWords(query.Terms, [.. parts[true].Select(Evaluate)], narrowing)
            : FindPapers(narrowing, everyPassage: AsksForPassages(root));
    }

    /// <summary>For a reader who chose facets and typed nothing.</summary>
    public MatchSet FindPapers() => FindPapers(PassageSet.Every, everyPassage: false);

    private MatchSet FindWords(IReadOnlyList<QueryTerm> terms, IReadOnlyList<PassageSet> wanted, PassageSet narrowing)
    {
        var counts = new Dictionary<long, int>();
        foreach (var passage in wanted.SelectMany(Members).Where(narrowing.Contains))
        {
            counts[passage] = counts.GetValueOrDefault(passage) + 1;
        }

        var most = counts.Values.DefaultIfEmpty().Max();
        var needed = most == wanted.Count ? most : Math.Min(most, (wanted.Count + 1) / 2);
        var hits = terms.Select(HitsOf).ToList();
        var matches = counts
            .Where(count => count.Value >= needed)
            .Select(count => MatchOf(count.Key, count.Value, hits));
        return new MatchSet([.. matches], IsPartial: most > 0 && most < wanted.Count);
    }

    private Match MatchOf(long passage, int words, List<TermHits> hits) =>
        new(
            passage,
            catalogue.Papers[PassageId.PaperOf(passage)],
            words,
            hits.Sum(term => term.Scores.GetValueOrDefault(passage))
        );

    /// <summary>For a query that asks for no words: every paper that fits, by its first passage that does.</summary>
    private MatchSet FindPapers(PassageSet narrowing, bool everyPassage)
    {
        var matches = catalogue.Papers.Values.SelectMany(paper =>
            PassagesOf(paper)
                .Where(narrowing.Contains)
                .Take(everyPassage ? int.MaxValue : 1)
                .Select(passage => new Match(passage, paper, 0, 0))
        );
        return new MatchSet([.. matches], IsPartial: false);
    }

    // Who asks for tables wants every one of them.
    private static bool AsksForPassages(QueryNode root) =>
        QueryTree
            .Leaves(root)
            .Any(leaf =>
                !leaf.IsExcluded && leaf.Leaf is QueryNode.Field field && FieldMatcher.IsOfPassage(field.Wanted)
            );

    private PassageSet Evaluate(QueryNode node) =>
        node switch
        {
            QueryNode.All all => PassageSet.InAll([.. all.Parts.Select(Evaluate)]),
            QueryNode.Any any => PassageSet.InAny([.. any.Parts.Select(Evaluate)]),
            QueryNode.Except except => PassageSet.NotIn(Evaluate(except.Part)),
            QueryNode.Term term => new PassageSet.Listed(HitsOf(term.Wanted).Scores.Keys.ToHashSet()),
            QueryNode.Field field when FieldMatcher.IsOfPassage(field.Wanted) => finder.Find(field.Wanted),
            QueryNode.Field field => OfPapers(field.Wanted),
            _ => throw new ArgumentOutOfRangeException(nameof(node), node, "A part of a query of an unknown kind."),
        };

    private PassageSet.Tested OfPapers(QueryField field)
    {
        var papers = FieldMatcher.Find(field, catalogue.Papers.Values).Select(paper => paper.Row).ToHashSet();
        return new PassageSet.Tested(passage => papers.Contains(PassageId.PaperOf(passage)));
    }

    private IEnumerable<long> Members(PassageSet set) =>
        set is PassageSet.Listed listed
            ? listed.Passages
            : catalogue.Papers.Values.SelectMany(PassagesOf).Where(set.Contains);

    private IEnumerable<long> PassagesOf(CataloguePaper paper)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Enumerable.Range(0, paper.PassageCount).Select(place => PassageId.Of(paper.Row, place));
    }
}
