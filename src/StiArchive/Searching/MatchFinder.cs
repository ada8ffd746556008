using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the passages that have a term in their own text.</summary>
internal sealed class MatchFinder(SqliteConnection connection, Catalogue catalogue, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    public TermHits Find(QueryTerm term)
    {
        var proposed = TermPatterns.Of(term) is { } pattern
            ? WordIndex.Find(connection, pattern)
            : WordIndex.FindAcrossCuts(connection, TermPatterns.TokensOf((QueryTerm.Exact)term));
        var scores = new Dictionary<long, double>();
        foreach (var hit in proposed)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TermPatterns.NeedsText(term) || HasTerm(hit.PassageId, term))
            {
                scores.Add(hit.PassageId, hit.Score);
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

    /// <summary>Whether Han characters stand in a row somewhere in the archive.</summary>
    private bool IsKnown(string hanCharacters)
    {
        if (!_known.TryGetValue(hanCharacters, out var isKnown))
        {
            cancellationToken.ThrowIfCancellationRequested();
            isKnown = WordIndex.Has(connection, TermPatterns.HanWord(hanCharacters));
            _known.Add(hanCharacters, isKnown);
        }

        return isKnown;
    }

    /// <summary>Reads a query as typed; where it can be read in two ways, the archive decides.</summary>
    public SearchQuery Read(string text) =>
        QueryReader.ReadAsOnePhrase(text) is { Terms: [var phrase] } whole && Find(phrase).Scores.Count > 0
            ? whole
            : QueryReader.Read(text, new ArchiveWords(IsKnown, catalogue.HasAuthor));

    private bool HasTerm(long passage, QueryTerm term)
    {
        var (text, following) = PassageTable.ReadText(connection, passage);
        return QueryMatcher.Has(term, text, following);
    }
}
