using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Postings.Ranking;
using StiArchive.Querying;
using StiArchive.Searching.Explaining;
using StiArchive.Searching.Suggesting;

namespace StiArchive.Searching;

/// <summary>One search, over the index as of one moment.</summary>
internal sealed class SearchRun(
    SqliteConnection connection,
    QueryScope scope,
    Catalogue catalogue,
    SearchOptions options
)
{
    public QueryScope Scope => scope;

    public SearchResults Search(SearchRequest request)
    {
        var ranked = Rank(request);
        var (query, found) = (ranked.Query, ranked.Found);
        var before = Math.Min(found.Best.Count, (request.Page - 1L) * request.PageSize);
        var page = found.Best.Skip((int)before).Take(request.PageSize);
        return new SearchResults
        {
            Request = request,
            Understood = query.Parts,
            Remarks = IsOfChoices(request) ? [] : ranked.Remarks,
            Hits = [.. page.Select(best => Show(best, query))],
            PassageCount = ranked.PassageCount,
            PaperCount = ranked.PaperCount,
            Facets = ranked.Facets,
            DidYouMean = found.IsPartial || !found.HasMatches ? Correct(query) : null,
            Took = TimeSpan.Zero,
        };
    }

    /// <summary>Ranks and counts, and reads no passage that need not be compared.</summary>
    public RankedAnswer Rank(SearchRequest request)
    {
        var (query, found) = Find(scope.Read(request.Text), request);
        return new RankedAnswer(query, found, found.Facets());
    }

    /// <summary>Ranks all that matches, to say where one passage stands among it and why.</summary>
    public PassageExplanation Explain(string text, IndexedPassage indexed, CataloguePaper paper)
    {
        var ranked = Rank(new SearchRequest { Text = text, PageSize = int.MaxValue });
        return new PassageExplainer(scope, ranked).Explain(indexed, paper);
    }

    // Who chooses values of facets and types nothing has asked for something.
    private static bool IsOfChoices(SearchRequest request) =>
        request.Chosen.Count > 0 && string.IsNullOrWhiteSpace(request.Text);

    private (SearchQuery Query, FoundPassages Found) Find(SearchQuery query, SearchRequest request)
    {
        var finder = new PassageFinder(scope, catalogue, request);
        var found = finder.FindAll(query);
        if (found.HasMatches)
        {
            return (query, found);
        }

        return AuthorReading.TryRead(query, catalogue) is { } author
            ? (author, finder.FindAll(author))
            : (query, finder.FindPartial(query));
    }

    private string? Correct(SearchQuery query) =>
        new SpellingAdvisor(scope.HasAny, initial => WordList.Find(scope.Segments, initial)).Correct(query);

    /// <summary>Reads a passage that was found, and marks the words of the query in it.</summary>
    public PassageHit Show(RankedPassage ranked, SearchQuery query)
    {
        var paper = catalogue.Papers[ranked.Paper].Summary;
        var indexed = PassageTable.Read(connection, PassageId.Of(ranked.Paper, ranked.Place), paper.Id);
        var highlights = Highlight(query, indexed);
        var snippet = SnippetCutter.Cut(indexed.Passage.Text, highlights, options.SnippetLengthChars);
        return new PassageHit(indexed.Passage, paper, highlights, snippet, ranked.Score);
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
}
