using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Encoding;
using StiArchive.Postings.Matching;
using StiArchive.Postings.Ranking;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the passages that have a term in their own text.</summary>
internal sealed class MatchFinder(
    SqliteConnection connection,
    IReadOnlyList<SegmentReader> segments,
    Catalogue catalogue,
    CancellationToken cancellationToken
)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly int _passageCount = segments.Sum(segment => segment.Live.PassageCount);

    public TermHits Find(QueryTerm term)
    {
        var ranking = RankingTerms.Of(term.Text).Select(Weigh).ToList();
        var scores = new Dictionary<long, double>();
        foreach (var segment in segments)
        {
            var scored = ranking
                .Select(ranked => (Cursor: segment.Open(ranked.Term), ranked.Weight))
                .Where(ranked => ranked.Cursor is not null)
                .Select(ranked => new ScoredTerm(ranked.Cursor!, ranked.Weight))
                .ToList();
            foreach (var passage in FindIn(segment, term))
            {
                var score = scored.Sum(ranked => ranked.Score(passage, segment.Segment.Norms));
                scores.Add(IdOf(segment, passage), score);
            }
        }

        return new TermHits(term, scores);
    }

    /// <summary>Finds the passages that a field fits which is about passages.</summary>
    public PassageSet Find(QueryField field)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var passages = field switch
        {
            QueryField.Kind kind => PassageTable.FindOfKind(connection, kind.Wanted),
            QueryField.Lang language => PassageTable.FindInLanguage(connection, language.Wanted),
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "A field that is about papers."),
        };
        return new PassageSet.Listed(passages.ToHashSet());
    }

    /// <summary>Reads a query as typed; where it can be read in two ways, the archive decides.</summary>
    public SearchQuery Read(string text) =>
        QueryReader.ReadAsOnePhrase(text) is { Terms: [var phrase] } whole && HasAny(phrase)
            ? whole
            : QueryReader.Read(text, new ArchiveWords(IsKnown, catalogue.HasAuthor));

    /// <summary>Whether Han characters stand in a row somewhere in the archive.</summary>
    private bool IsKnown(string hanCharacters)
    {
        if (!_known.TryGetValue(hanCharacters, out var isKnown))
        {
            isKnown = HasAny(new QueryTerm.HanWord(hanCharacters));
            _known.Add(hanCharacters, isKnown);
        }

        return isKnown;
    }

    private bool HasAny(QueryTerm term) => segments.Any(segment => FindIn(segment, term).Any());

    private IEnumerable<int> FindIn(SegmentReader segment, QueryTerm term)
    {
        var passages = new TermPassages(segment, (sought, passage) => HasTerm(segment, passage, sought)).Find(term);
        while (passages.Next() != PassageIterator.End)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!segment.Live.IsDeleted(passages.Passage))
            {
                yield return passages.Passage;
            }
        }
    }

    private (string Term, double Weight) Weigh((string Term, double Weight) ranked)
    {
        var count = segments.Sum(segment => segment.CountPassages(ranked.Term));
        return (ranked.Term, ranked.Weight * Bm25.Rarity(count, _passageCount));
    }

    private bool HasTerm(SegmentReader segment, int passage, QueryTerm term)
    {
        if (segment.Live.IsDeleted(passage))
        {
            return false;
        }

        var (text, following) = PassageTable.ReadText(connection, IdOf(segment, passage));
        return QueryMatcher.Has(term, text, following);
    }

    private static long IdOf(SegmentReader segment, int passage)
    {
        var (paper, place) = segment.Locate(passage);
        return PassageId.Of(paper, place);
    }
}
