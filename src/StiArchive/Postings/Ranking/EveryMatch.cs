using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>For passages that have all terms: looks at each match, and leaps over stretches that cannot be among the best.</summary>
internal sealed class EveryMatch(SegmentQuery query) : PassageCandidates
{
    private readonly double _bound = query.Terms.Sum(term => term.Bound) + Extra(query);

    private double _stretchBound;
    private int _stretchEnd = -1;

    public override void Score(PassageWindow window, SegmentSearch search)
    {
        if (_bound < search.Threshold)
        {
            return;
        }

        var passage = window.FirstAtOrBehind(window.Start);
        while (passage != PostingCursor.End)
        {
            if (BoundAt(passage) < search.Threshold)
            {
                passage = window.FirstAtOrBehind(_stretchEnd + 1);
                continue;
            }

            search.Add(passage, search.Score(passage));
            passage = window.FirstAtOrBehind(passage + 1);
        }
    }

    private static double Extra(SegmentQuery query) =>
        query.Ranges.Sum(range => range.Weight) + (query.Nearness?.Bound ?? 0);

    private double BoundAt(int passage)
    {
        if (passage <= _stretchEnd)
        {
            return _stretchBound;
        }

        _stretchEnd = PostingCursor.End - 1;
        _stretchBound = query.Nearness?.Bound ?? 0;
        foreach (var term in query.Terms)
        {
            _stretchBound += term.BoundAt(passage, ref _stretchEnd);
        }

        foreach (var range in query.Ranges)
        {
            _stretchBound += range.BoundAt(passage, ref _stretchEnd);
        }

        return _stretchBound;
    }
}
