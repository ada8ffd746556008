using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;
using StiArchive.Postings.Storing;

namespace StiArchive.Postings;

/// <summary>Opens the postings of one segment for one search.</summary>
internal sealed class SegmentReader(PostingsSession session, LiveSegment live)
{
    private readonly Dictionary<string, PostingBlocks?> _opened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListedBlocks> _merged = new(StringComparer.Ordinal);

    public LiveSegment Live => live;

    public Segment Segment => live.Segment;

    /// <summary>A cursor over the passages with a term; null where there are none. Every call makes a new one.</summary>
    public PostingCursor? Open(string term)
    {
        var postings = PostingsOf(term);
        return postings is null ? null : new PostingCursor(postings.ForAnotherCursor());
    }

    /// <summary>The passages with a term.</summary>
    public PassageIterator WithTerm(string term) =>
        Open(term) is { } cursor ? new TermIterator(cursor, term) : new NoPassage();

    /// <summary>The passages with any of some terms.</summary>
    public PassageIterator WithAny(IEnumerable<string> terms) => AnyOf(terms.Select(WithTerm));

    /// <summary>A cursor over the passages with any of the terms that begin so, as if they were one term; null where there
    /// are none.</summary>
    public PostingCursor? OpenPrefix(IReadOnlyList<string> prefixes)
    {
        var name = string.Join('\n', prefixes);
        if (!_merged.TryGetValue(name, out var merged))
        {
            _merged.Add(name, merged = Merge(prefixes));
        }

        return merged.Count == 0 ? null : new PostingCursor(merged);
    }

    /// <summary>The terms that begin so, in order, with how many passages have each, deleted ones too.</summary>
    public IReadOnlyList<(string Term, int PassageCount)> TermsWithPrefix(string prefix) =>
        session.FindTerms(live.Segment, System.Text.Encoding.UTF8.GetBytes(prefix));

    /// <summary>The passages in which terms stand at given distances from each other.</summary>
    public PassageIterator WithPhrase(IReadOnlyList<(string Term, int Offset)> terms)
    {
        var passages = new List<TermIterator>();
        foreach (var (term, _) in terms)
        {
            if (Open(term) is not { } cursor)
            {
                return new NoPassage();
            }

            passages.Add(new TermIterator(cursor, term));
        }

        var placed = passages.Zip(terms, (passage, term) => new PhraseTerm(passage.Cursor, term.Offset));
        return passages is [var single] ? single : new AllOfIterator(passages, [new Phrase(placed)]);
    }

    /// <summary>How many passages have a term, without those that are deleted.</summary>
    public int CountPassages(string term) =>
        live.DeletedPapers.Count == 0 ? PostingsOf(term)?.Count ?? 0
        : Open(term) is { } cursor ? CountPassages(cursor)
        : 0;

    /// <summary>How many passages a cursor that has not moved will come to, without those that are deleted.</summary>
    public int CountPassages(PostingCursor cursor)
    {
        var count = cursor.Count;
        foreach (var paper in live.DeletedPapers)
        {
            for (var passage = cursor.SkipTo(paper.First); passage < paper.End; passage = cursor.Next())
            {
                count--;
            }
        }

        return count;
    }

    /// <summary>The paper and the place in it of a passage of the segment.</summary>
    public (long Paper, int Place) Locate(int passage)
    {
        var paper = Segment.Papers[Segment.PaperPlace(passage)];
        return (paper.Paper, passage - paper.First);
    }

    public static PassageIterator AnyOf(IEnumerable<PassageIterator> parts)
    {
        var found = parts.Where(part => part is not NoPassage).ToList();
        return found switch
        {
            [] => new NoPassage(),
            [var single] => single,
            _ => new AnyOfIterator(found),
        };
    }

    public static PassageIterator AllOf(IReadOnlyList<PassageIterator> parts) =>
        parts.Any(part => part is NoPassage) ? new NoPassage()
        : parts is [var single] ? single
        : AllOfIterator.Of(parts);

    private ListedBlocks Merge(IReadOnlyList<string> prefixes)
    {
        var terms = prefixes.SelectMany(TermsWithPrefix).ToList();
        return ListedBlocks.Merge(
            terms.Select(term => new PostingCursor(Find(term.Term)!)),
            terms.Sum(term => (long)term.PassageCount),
            Segment.Norms
        );
    }

    private PostingBlocks? PostingsOf(string term)
    {
        if (!_opened.TryGetValue(term, out var postings))
        {
            postings = Find(term);
            _opened.Add(term, postings);
        }

        return postings;
    }

    private PostingBlocks? Find(string term) => session.Find(live.Segment, System.Text.Encoding.UTF8.GetBytes(term));
}
