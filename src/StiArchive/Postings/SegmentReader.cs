using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;
using StiArchive.Postings.Storing;

namespace StiArchive.Postings;

/// <summary>Opens the postings of one segment for one search.</summary>
internal sealed class SegmentReader(PostingsSession session, LiveSegment live)
{
    public LiveSegment Live => live;

    public Segment Segment => live.Segment;

    /// <summary>A cursor over the passages with a term; null where there are none. Every call makes a new one.</summary>
    public PostingCursor? Open(string term) =>
        session.Find(live.Segment, System.Text.Encoding.UTF8.GetBytes(term)) is { } postings
            ? new PostingCursor(postings)
            : null;

    /// <summary>The passages with a term.</summary>
    public PassageIterator WithTerm(string term) =>
        Open(term) is { } cursor ? new TermIterator(cursor) : new NoPassage();

    /// <summary>The passages with any of some terms.</summary>
    public PassageIterator WithAny(IEnumerable<string> terms) => AnyOf(terms.Select(WithTerm));

    /// <summary>The passages with a term that begins so.</summary>
    public PassageIterator WithPrefix(string prefix)
    {
        var passages = new HashSet<int>();
        foreach (var (term, _) in TermsWithPrefix(prefix))
        {
            var cursor = Open(term)!;
            while (cursor.Next() != PostingCursor.End)
            {
                passages.Add(cursor.Passage);
            }
        }

        return passages.Count == 0 ? new NoPassage() : new ListedIterator([.. passages.Order()]);
    }

    /// <summary>The terms that begin so, in order, with how many passages have each, deleted ones too.</summary>
    public IReadOnlyList<(string Term, int PassageCount)> TermsWithPrefix(string prefix) =>
        session.FindTerms(live.Segment, System.Text.Encoding.UTF8.GetBytes(prefix));

    /// <summary>The passages in which terms stand at given distances from each other.</summary>
    public PassageIterator WithPhrase(IReadOnlyList<(string Term, int Offset)> terms)
    {
        var opened = new List<PhraseTerm>();
        foreach (var (term, offset) in terms)
        {
            if (Open(term) is not { } cursor)
            {
                return new NoPassage();
            }

            opened.Add(new PhraseTerm(cursor, offset));
        }

        return opened is [var single] ? new TermIterator(single.Cursor) : new PhraseIterator(opened);
    }

    /// <summary>The stretches of passages that share a term of their headings or titles, in order.</summary>
    public IReadOnlyList<(int First, int End)> ReadRanges(string term)
    {
        var ranges = new List<(int First, int End)>();
        if (Open(term) is { } cursor)
        {
            while (cursor.Next() != PostingCursor.End)
            {
                ranges.Add((cursor.Passage, cursor.Passage + cursor.Frequency));
            }
        }

        return ranges;
    }

    /// <summary>How many passages have a term, without those that are deleted.</summary>
    public int CountPassages(string term)
    {
        if (Open(term) is not { } cursor)
        {
            return 0;
        }

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
        : new AllOfIterator(parts);
}
