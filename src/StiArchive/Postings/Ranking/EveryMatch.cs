using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>For passages that have all terms: looks at each match, and leaps over stretches that cannot be among the best.</summary>
internal sealed class EveryMatch(SegmentQuery query) : PassageCandidates
{
    private readonly double _bound =
        query.Terms.Sum(term => term.Bound) + query.Shared.Sum(term => term.Bound) + query.Nearness.Bound;

    // Arrays: walking a list as such makes an object, for every passage.
    private readonly ScoredTerm[] _terms = [.. query.Terms];
    private readonly SharedTerm[] _shared = [.. query.Shared];

    // What terms and nearness of no passage exceed, up to the end of the stretch.
    private double _stretchBound;
    private int _stretchEnd = -1;

    public override void Score(PassageWindow window, SegmentSearch search)
    {
        var passage = window.FirstAtOrBehind(window.Start);
        while (passage != PostingCursor.End)
        {
            passage = window.FirstAtOrBehind(Look(passage, search) + 1);
        }
    }

    /// <summary>Scores a passage if it may be among the best; returns the last passage that needs no look any more.</summary>
    public int Look(int passage, SegmentSearch search)
    {
        if (_bound < search.Threshold)
        {
            return PostingCursor.End - 1;
        }

        MoveStretchTo(passage);
        if (_stretchBound + search.SharedBound < search.Threshold)
        {
            return _stretchEnd;
        }

        // One common term has matches side by side, of which whole stretches fall short. Of several, matches stand apart:
        // what their terms add up to rules more of them out, and costs less.
        var end = _stretchEnd;
        if (_terms.Length == 1 && _stretchBound + SharedBoundAt(passage, ref end) < search.Threshold)
        {
            return end;
        }

        search.Add(passage, search.Score(passage));
        return passage;
    }

    private void MoveStretchTo(int passage)
    {
        if (passage <= _stretchEnd)
        {
            return;
        }

        _stretchEnd = PostingCursor.End - 1;
        _stretchBound = query.Nearness.Bound;
        foreach (var term in _terms)
        {
            _stretchBound += term.BoundAt(passage, ref _stretchEnd);
        }
    }

    private double SharedBoundAt(int passage, ref int end)
    {
        var bound = 0.0;
        foreach (var shared in _shared)
        {
            bound += shared.BoundAt(passage, ref end);
        }

        return bound;
    }
}
