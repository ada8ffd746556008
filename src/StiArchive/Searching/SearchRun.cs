using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Postings;
using StiArchive.Querying;
using StiArchive.Searching.Suggesting;

namespace StiArchive.Searching;

/// <summary>One search, over the index as of one moment.</summary>
internal sealed class SearchRun(
    SqliteConnection connection,
    IReadOnlyList<SegmentReader> segments,
    Catalogue catalogue,
    SearchOptions options
)
{
    // So many of the best by the index's rough score are ranked in earnest; the rest follows in rough order.
    private const int RankedInEarnest = 500;

    public SearchResults Search(SearchRequest request, CancellationToken cancellationToken)
    {
        var finder = new MatchFinder(connection, segments, catalogue, cancellationToken);
        var evaluator = new QueryEvaluator(finder, catalogue, cancellationToken);
        var facets = new FacetCounter(request);
        var (query, all) = FindAll(finder.Read(request.Text), evaluator, facets.HasChoice);
        var terms = query.Terms.Select(evaluator.HitsOf).ToList();
        var chosen = all.Matches.Where(match => facets.IsChosen(match.Paper)).ToList();
        var ranked = Rank(chosen, terms, cancellationToken);
        var page = ranked.Skip((request.Page - 1) * request.PageSize).Take(request.PageSize);
        return new SearchResults
        {
            Request = request,
            Understood = query.Parts,
            Remarks = all.IsPartial ? [.. query.Remarks, new QueryRemark(QueryNotice.PartialMatches)] : query.Remarks,
            Hits = [.. page.Select(match => Show(match, query))],
            PassageCount = chosen.Count,
            PaperCount = chosen.DistinctBy(match => match.Paper.Row).Count(),
            Facets = facets.Count([.. all.Matches.Select(match => match.Paper).DistinctBy(paper => paper.Row)]),
            DidYouMean = all.IsPartial || all.Matches.Count == 0 ? Correct(query, evaluator) : null,
            Took = TimeSpan.Zero,
        };
    }

    private string? Correct(SearchQuery query, QueryEvaluator evaluator) =>
        new SpellingAdvisor(
            term => evaluator.HitsOf(term).Scores.Count > 0,
            initial => WordList.Find(segments, initial)
        ).Correct(query);

    private (SearchQuery Query, MatchSet Matches) FindAll(SearchQuery query, QueryEvaluator evaluator, bool hasChoice)
    {
        var all = query.Root is null && hasChoice ? evaluator.FindPapers() : evaluator.Find(query);
        var isAnswered = all.Matches.Count > 0 && !all.IsPartial;
        return !isAnswered && AuthorReading.TryRead(query, catalogue) is { } author
            ? (author, evaluator.Find(author))
            : (query, all);
    }

    private List<Match> Rank(List<Match> matches, List<TermHits> terms, CancellationToken cancellationToken)
    {
        matches.Sort(MatchOrder.Instance);
        if (terms.Count == 0)
        {
            return matches;
        }

        var scorer = new PassageScorer(terms, catalogue.PassageCount);
        var best = new List<Match>();
        foreach (var match in matches.Take(RankedInEarnest))
        {
            cancellationToken.ThrowIfCancellationRequested();
            best.Add(match with { Score = scorer.Score(Read(match).Passage, match.Paper.Titles) });
        }

        best.Sort(MatchOrder.Instance);
        return [.. best, .. matches.Skip(RankedInEarnest)];
    }

    private PassageHit Show(Match match, SearchQuery query)
    {
        var indexed = Read(match);
        var highlights = Highlight(query, indexed);
        var snippet = SnippetCutter.Cut(indexed.Passage.Text, highlights, options.SnippetLengthChars);
        return new PassageHit(indexed.Passage, match.Paper.Summary, highlights, snippet, match.Score);
    }

    /// <summary>The marks of a passage; of a quoted piece that goes on in the next passage, the part that is in this one.</summary>
    private static IReadOnlyList<TextSpan> Highlight(SearchQuery query, IndexedPassage indexed)
    {
        var text = indexed.Passage.Text;
        var marks = Highlighter.Find(query, text);
        if (indexed.Following.Length == 0)
        {
            return marks;
        }

        var longer = new AnalyzedText(text + indexed.Following);
        var exact = query.Terms.OfType<QueryTerm.Exact>().SelectMany(term => TermMatcher.Find(term, longer));
        return Marks.Merge(marks.Concat(Marks.Within(exact, new TextSpan(0, text.Length))));
    }

    private IndexedPassage Read(Match match) => PassageTable.Read(connection, match.PassageId, match.Paper.Summary.Id);
}
