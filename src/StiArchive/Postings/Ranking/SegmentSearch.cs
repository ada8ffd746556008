using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>Counts all matching passages of a segment and finds the best of them, in one pass over windows of passages.</summary>
/// <remarks>
/// Every match is counted, for its paper too; only passages whose bound exceeds the worst of the best so far are scored
/// (block-max pruning: Ding and Suel, SIGIR 2011; MaxScore: Turtle and Flood, 1995). The result is that of scoring all.
/// </remarks>
internal sealed class SegmentSearch
{
    // Scores closer than this are equal: adding up in another order must not change the order of passages.
    private const double Grain = 1e-6;

    private readonly PassageWindow _window = new();
    private readonly LiveSegment _live;
    private readonly Segment _segment;
    private readonly SegmentQuery _query;
    private readonly ScoredTerm[] _terms;
    private readonly SharedTerm[] _shared;
    private readonly TopPassages _best;
    private readonly IMatchSink _matches;

    private int _paper;
    private int _passagesOfPaper;

    public SegmentSearch(LiveSegment live, SegmentQuery query, TopPassages best, IMatchSink matches)
    {
        (_live, _segment, _query, _best, _matches) = (live, live.Segment, query, best, matches);
        (_terms, _shared) = ([.. query.Terms], [.. query.Shared]);
        SharedBound = query.Shared.Sum(term => term.Bound);
    }

    /// <summary>What cannot score so much is of no use any more.</summary>
    public double Threshold => _best.Threshold - Grain;

    /// <summary>No passage gains more by headings and titles.</summary>
    public double SharedBound { get; }

    /// <summary>No passage gains more by words that stand near each other.</summary>
    public double NearnessBound => _query.Nearness.Bound;

    public void Run(CancellationToken cancellationToken)
    {
        if (_query.SharesCursors)
        {
            RunOneByOne(new EveryMatch(_query), cancellationToken);
        }
        else
        {
            RunInWindows(cancellationToken);
        }

        HandOverPaper();
    }

    private void RunOneByOne(EveryMatch candidates, CancellationToken cancellationToken)
    {
        var lastRuledOut = -1;
        for (var passage = _query.Matches.Next(); passage != PassageIterator.End; passage = _query.Matches.Next())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_live.IsDeleted(passage) && Count(passage) && passage > lastRuledOut)
            {
                lastRuledOut = candidates.Look(passage, this);
            }
        }
    }

    private void RunInWindows(CancellationToken cancellationToken)
    {
        var candidates = _query.HasAllTerms
            ? (PassageCandidates)new EveryMatch(_query)
            : new EssentialTerms(_query, _segment.Norms);
        var start = 0;
        while (start < _segment.PassageCount)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _window.MoveTo(start);
            _query.Matches.Fill(_window);
            if (_live.Deleted is { } deleted)
            {
                _window.Remove(deleted);
            }

            CountPapers();
            candidates.Score(_window, this);
            var next = _query.Matches.Passage;
            start =
                next == PassageIterator.End ? next : Math.Max(start, next / PassageWindow.Size * PassageWindow.Size);
        }
    }

    /// <summary>Takes in a matching passage.</summary>
    /// <param name="score">What its terms add up to; the rest is added where it can still suffice.</param>
    public void Add(int passage, double score)
    {
        if (score + SharedBound + NearnessBound < Threshold)
        {
            return;
        }

        foreach (var shared in _shared)
        {
            score += shared.Score(passage);
        }

        if (score + NearnessBound >= Threshold)
        {
            AddWhole(passage, score + _query.Nearness.Score(passage));
        }
    }

    /// <summary>What the terms of a passage, at or behind all asked about before, add up to.</summary>
    public double Score(int passage)
    {
        var score = 0.0;
        foreach (var term in _terms)
        {
            score += term.Score(passage, _segment.Norms);
        }

        return score;
    }

    private void AddWhole(int passage, double score)
    {
        if (_query.Discount is { } discount && discount.Passages.SkipTo(passage) == passage)
        {
            score *= discount.Share;
        }

        var rounded = Math.Round(score / Grain) * Grain;
        if (rounded >= _best.Threshold)
        {
            var paper = _segment.Papers[_segment.PaperPlace(passage)];
            _best.Add(new RankedPassage(rounded, paper.Paper, passage - paper.First));
        }
    }

    /// <summary>Counts a match; returns whether it may be among the best.</summary>
    private bool Count(int passage)
    {
        MoveToPaperOf(passage);
        _passagesOfPaper++;
        return _query.IsRanked?.Invoke(_paper) != false;
    }

    private void CountPapers()
    {
        var passage = _window.FirstAtOrBehind(_window.Start);
        while (passage != PostingCursor.End)
        {
            MoveToPaperOf(passage);
            var end = Math.Min(_segment.Papers[_paper].End, _window.End);
            _passagesOfPaper += _window.Count(passage, end);
            if (_query.IsRanked?.Invoke(_paper) == false)
            {
                _window.Clear(passage, end);
            }

            passage = _window.FirstAtOrBehind(end);
        }
    }

    private void MoveToPaperOf(int passage)
    {
        if (_segment.Papers[_paper].End <= passage)
        {
            HandOverPaper();
            _paper = _segment.PaperPlace(passage);
        }
    }

    private void HandOverPaper()
    {
        if (_passagesOfPaper > 0)
        {
            _matches.Add(_segment.Papers[_paper].Paper, _passagesOfPaper);
            _passagesOfPaper = 0;
        }
    }
}
