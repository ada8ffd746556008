using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using StiArchive.Indexing;
using StiArchive.Passages;
using StiArchive.Postings;
using StiArchive.Postings.Storing;
using StiArchive.Querying;
using StiArchive.Searching.Explaining;
using StiArchive.Searching.Suggesting;

namespace StiArchive.Searching;

/// <summary>Answers what is asked of the archive.</summary>
/// <remarks>Safe for many callers at once; each sees the index as of one moment, however long it looks.</remarks>
public sealed class Searcher(ArchiveDatabase database, SearchOptions options, TimeProvider? time = null)
{
    private const int SqliteInterrupted = 9;

    /// <summary>Passages of a page at most.</summary>
    public const int LargestPage = 500;

    // More at once only wait for each other, and each runs into its limit of time while it waits. Of the whole process.
    private static readonly SemaphoreSlim Places = new(2 * Environment.ProcessorCount);

    // Nothing that a reader types by hand; more would be compared with every title in vain.
    private const int LongestTypedChars = 200;

    private readonly CurrentCatalogue _catalogue = new();

    /// <summary>Finds passages. Whatever the text, the answer is a list, maybe an empty one, with notices.</summary>
    /// <remarks>The request comes back with its page and page size brought into range.</remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SearchResults Search(SearchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);

        var started = Stopwatch.GetTimestamp();
        var inRange = request with
        {
            Page = Math.Max(1, request.Page),
            PageSize = Math.Clamp(request.PageSize, 1, LargestPage),
        };
        return SearchWithinTime(inRange, cancellationToken) with { Took = Stopwatch.GetElapsedTime(started) };
    }

    /// <summary>Where the score of a passage comes from, or why a search does not find it; null where the archive has no such
    /// passage.</summary>
    /// <remarks>Ranks everything that matches, so that it takes longer than a search.</remarks>
    /// <exception cref="TimeoutException">It took longer than a search may.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public PassageExplanation? Explain(
        string text,
        string paperId,
        string anchor,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(text);

        return ReadWithinTime(
            (connection, catalogue, limited) =>
                catalogue.Find(paperId) is { } paper
                && PassageTable.FindAt(connection, (paper.Row, paperId), anchor) is { } indexed
                    ? RunOver(connection, catalogue, limited).Explain(text, indexed, paper)
                    : null,
            cancellationToken
        );
    }

    /// <summary>The papers of the newest years; of one year, those received last first.</summary>
    public IReadOnlyList<PaperSummary> NewestPapers(int count) =>
        [.. ReadCatalogue().NewestFirst().Take(count).Select(paper => paper.Summary)];

    /// <summary>What a reader who has typed <paramref name="text"/> may mean: authors, terms and titles that begin so, in
    /// Chinese, pinyin or English.</summary>
    /// <param name="mostOfAKind">So many authors, so many terms and so many titles at most.</param>
    public IReadOnlyList<Suggestion> Suggest(string text, int mostOfAKind = 5)
    {
        ArgumentNullException.ThrowIfNull(text);

        var typed = text.Length <= LongestTypedChars ? text : "";
        return Suggester.Suggest(ReadCatalogue(), typed, mostOfAKind);
    }

    /// <summary>Null where no paper of that id is indexed.</summary>
    public PaperSummary? Paper(string id) => ReadCatalogue().Find(id)?.Summary;

    /// <summary>The passage that a link means which was made before the paper was parsed anew; null where none has its
    /// letters any more.</summary>
    public Passage? PassageByFingerprint(string paperId, string fingerprint) =>
        Read(
            (connection, catalogue) =>
                catalogue.Find(paperId) is { } paper
                    ? PassageTable.Find(connection, (paper.Row, paperId), fingerprint)?.Passage
                    : null,
            CancellationToken.None
        );

    public ArchiveTotals Totals()
    {
        var catalogue = ReadCatalogue();
        return new ArchiveTotals(catalogue.Papers.Count, catalogue.PassageCount);
    }

    /// <summary>Reads a query as <see cref="Search"/> does, for marking its words in a whole paper.</summary>
    public SearchQuery ReadQuery(string text) =>
        Read(
            (connection, catalogue) =>
                new QueryScope(connection, Segments(connection, catalogue), catalogue, CancellationToken.None).Read(
                    text
                ),
            CancellationToken.None
        );

    /// <summary>The passages of a paper that satisfy a query, in reading order.</summary>
    /// <param name="passages">All passages of one paper, as they are cut now; none is found in a paper that is not indexed yet.</param>
    public IReadOnlyList<Passage> FindWithin(SearchQuery query, IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(passages);

        return passages.Count > 0 && ReadCatalogue().Find(passages[0].PaperId) is { } paper
            ? [.. PassagesWithin.Find(query, passages, paper)]
            : [];
    }

    /// <summary>The papers with the best passages for a text as a bag of words, best first.</summary>
    internal IReadOnlyList<string> RankPapers(string text, int count, CancellationToken cancellationToken) =>
        Read(
            (connection, catalogue) =>
                (IReadOnlyList<string>)
                    [
                        .. new PlainSearch(
                            Segments(connection, catalogue),
                            new FacetCounter(new SearchRequest(), catalogue.UsualFacets)
                        )
                            .Search(text, count, cancellationToken)
                            .Best.Select(ranked => catalogue.Papers[ranked.Paper].Summary.Id)
                            .Distinct(StringComparer.Ordinal),
                    ],
            cancellationToken
        );

    /// <summary>The best passages for a text as a bag of words, with all that match counted.</summary>
    internal RankedAnswer RankBag(string text, int count, CancellationToken cancellationToken) =>
        Read(
            (connection, catalogue) =>
            {
                var facets = new FacetCounter(new SearchRequest { FacetSize = count }, catalogue.UsualFacets);
                var search = new PlainSearch(Segments(connection, catalogue), facets);
                var found = search.Search(text, count, cancellationToken);
                return new RankedAnswer(new SearchQuery(text, null, [], []), found, facets.Facets());
            },
            cancellationToken
        );

    /// <summary>What <see cref="Search"/> finds, before any passage is read for showing; without a limit of time.</summary>
    internal RankedAnswer Rank(SearchRequest request, CancellationToken cancellationToken) =>
        Read(
            (connection, catalogue) => RunOver(connection, catalogue, cancellationToken).Rank(request),
            cancellationToken
        );

    internal SearchRun RunOver(SqliteConnection connection, Catalogue catalogue, CancellationToken cancellationToken)
    {
        var scope = new QueryScope(connection, Segments(connection, catalogue), catalogue, cancellationToken);
        return new SearchRun(connection, scope, catalogue, options);
    }

    private SearchResults SearchWithinTime(SearchRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return ReadWithinTime(
                (connection, catalogue, limited) => RunOver(connection, catalogue, limited).Search(request),
                cancellationToken
            );
        }
        catch (TimeoutException)
        {
            return SearchResults.TooBroad(request);
        }
    }

    internal T ReadWithinTime<T>(
        Func<SqliteConnection, Catalogue, CancellationToken, T> read,
        CancellationToken cancellationToken
    )
    {
        Places.Wait(cancellationToken);
        try
        {
            return Read(
                (connection, catalogue) =>
                {
                    // What a first search has to load is not the fault of its words.
                    using var limit = new CancellationTokenSource(options.QueryTimeout, time ?? TimeProvider.System);
                    using var limited = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
                    using var interruption = limited.Token.Register(() => raw.sqlite3_interrupt(connection.Handle));
                    return read(connection, catalogue, limited.Token);
                },
                cancellationToken
            );
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The archive was asked for longer than {options.QueryTimeout}.", late);
        }
        finally
        {
            Places.Release();
        }
    }

    internal IReadOnlyList<SegmentReader> Segments(SqliteConnection connection, Catalogue catalogue)
    {
        var session = PostingsSession.Of(connection, database.Chunks);
        return [.. catalogue.Postings.Segments.Select(segment => new SegmentReader(session, segment))];
    }

    internal Catalogue ReadCatalogue() => Read((_, catalogue) => catalogue, CancellationToken.None);

    /// <summary>Reads in one transaction, with the catalogue of the same moment.</summary>
    internal T Read<T>(Func<SqliteConnection, Catalogue, T> read, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var connection = database.Connect();
            using var transaction = connection.BeginTransaction(deferred: true);
            try
            {
                // Another caller may have seen a newer moment; the next transaction sees it too.
                if (_catalogue.Read(connection) is { } catalogue)
                {
                    return read(connection, catalogue);
                }
            }
            catch (SqliteException interrupted) when (interrupted.SqliteErrorCode == SqliteInterrupted)
            {
                throw new OperationCanceledException(interrupted.Message, interrupted, cancellationToken);
            }
        }
    }
}
