using Microsoft.Data.Sqlite;
using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Matching;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>What one search sees of the archive: its segments and its catalogue, as of one moment.</summary>
internal sealed class QueryScope(
    SqliteConnection connection,
    IReadOnlyList<SegmentReader> segments,
    Catalogue catalogue,
    CancellationToken cancellationToken
)
{
    // A text that is cut takes about a hundred times its length.
    private const int MostTexts = 256;

    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<QueryField, IReadOnlySet<long>> _papers = [];
    private readonly Dictionary<long, ContinuedText> _texts = [];

    public IReadOnlyList<SegmentReader> Segments => segments;

    /// <summary>Passages of the archive.</summary>
    public int PassageCount { get; } = segments.Sum(segment => segment.Live.PassageCount);

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Reads a query as typed; where it can be read in two ways, the archive decides.</summary>
    public SearchQuery Read(string text) =>
        QueryReader.ReadAsOnePhrase(text) is { Terms: [var phrase] } whole && HasAny(phrase)
            ? whole
            : QueryReader.Read(text, new ArchiveWords(IsKnown, catalogue.HasAuthor));

    /// <summary>The passages of a segment that satisfy a part of a query, deleted ones too.</summary>
    public PassageIterator Find(SegmentReader segment, QueryNode node) =>
        new QueryPassages(segment, TermsOf(segment), PapersWith).Find(node);

    /// <summary>How many passages satisfy a part of a query.</summary>
    public int Count(QueryNode node) => segments.Sum(segment => Count(segment, Find(segment, node)));

    public bool HasAny(QueryTerm term) => segments.Any(segment => HasAny(segment, TermsOf(segment).Find(term)));

    /// <summary>Whether any passage is left of those that an iterator, which has not moved, finds.</summary>
    public bool HasAny(SegmentReader segment, PassageIterator passages)
    {
        while (passages.Next() != PassageIterator.End)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!segment.Live.IsDeleted(passages.Passage))
            {
                return true;
            }
        }

        return false;
    }

    private int Count(SegmentReader segment, PassageIterator passages)
    {
        var count = 0;
        var window = new PassageWindow();
        for (var start = 0; start < segment.Segment.PassageCount; start += PassageWindow.Size)
        {
            cancellationToken.ThrowIfCancellationRequested();
            window.MoveTo(start);
            passages.Fill(window);
            if (segment.Live.Deleted is { } deleted)
            {
                window.Remove(deleted);
            }

            count += window.Count(window.Start, window.End);
        }

        return count;
    }

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

    private TermPassages TermsOf(SegmentReader segment) =>
        new(segment, (term, passage) => HasTerm(segment, passage, term));

    private bool HasTerm(SegmentReader segment, int passage, QueryTerm term)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (segment.Live.IsDeleted(passage))
        {
            return false;
        }

        var (paper, place) = segment.Locate(passage);
        return QueryMatcher.Has(term, TextOf(PassageId.Of(paper, place)));
    }

    // Terms are asked for one after the other, of the same passages: each is read and cut once for all of them.
    private ContinuedText TextOf(long id)
    {
        if (!_texts.TryGetValue(id, out var held))
        {
            if (_texts.Count == MostTexts)
            {
                _texts.Clear();
            }

            var (text, following) = PassageTable.ReadText(connection, id);
            _texts.Add(id, held = new ContinuedText(text, following));
        }

        return held;
    }

    /// <summary>The numbers of the papers that a field fits.</summary>
    private IReadOnlySet<long> PapersWith(QueryField field)
    {
        if (!_papers.TryGetValue(field, out var papers))
        {
            papers = FieldMatcher.Find(field, catalogue.Papers.Values).Select(paper => paper.Row).ToHashSet();
            _papers.Add(field, papers);
        }

        return papers;
    }
}
