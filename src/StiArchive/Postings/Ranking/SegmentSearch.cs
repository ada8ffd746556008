using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>Counts all matching passages of a segment and finds the best of them, in one pass over windows of passages.</summary>
/// <remarks>
/// Every match is counted, for its paper too; only passages whose bound exceeds the worst of the best so far are scored
/// (block-max pruning: Ding and Suel, SIGIR 2011; MaxScore: Turtle and Flood, 1995). The result is that of scoring all.
/// </remarks>
internal sealed class SegmentSearch(LiveSegment live, SegmentQuery query, TopPassages best)
{
    // Scores closer than this are equal: adding up in another order must not change the order of passages.
    private const double Grain = 1e-6;

    private readonly PassageWindow _window = new();
    private readonly Segment _segment = live.Segment;
    private readonly PassageCandidates _candidates = query.HasAllTerms
        ? new EveryMatch(query)
        : new EssentialTerms(query, live.Segment.Norms);

    private int _paper;

    /// <summary>Matching passages of each paper, in the order of <see cref="Segment.Papers"/>.</summary>
    public int[] PassagesOfPapers { get; } = new int[live.Segment.Papers.Length];

    public void Run(CancellationToken cancellationToken)
    {
        var start = 0;
        while (start < _segment.PassageCount)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _window.MoveTo(start);
            query.Matches.Fill(_window);
            if (live.Deleted is { } deleted)
            {
                _window.Remove(deleted);
            }

            CountPapers();
            _candidates.Score(_window, this);
            var next = query.Matches.Passage;
            start =
                next == PassageIterator.End ? next : Math.Max(start, next / PassageWindow.Size * PassageWindow.Size);
        }
    }

    /// <summary>What cannot score so much is of no use any more.</summary>
    public double Threshold => best.Threshold - Grain;

    /// <summary>Takes in a matching passage with its whole score.</summary>
    public void Add(int passage, double score)
    {
        var rounded = Math.Round(score / Grain) * Grain;
        if (rounded < best.Threshold)
        {
            return;
        }

        var place = _segment.PaperPlace(passage);
        if (query.Chosen is null || query.Chosen[place])
        {
            var paper = _segment.Papers[place];
            best.Add(new RankedPassage(rounded, paper.Paper, passage - paper.First));
        }
    }

    /// <summary>The whole score of a passage, at or behind all asked about before.</summary>
    public double Score(int passage)
    {
        var score = 0.0;
        foreach (var term in query.Terms)
        {
            score += term.Score(passage, _segment.Norms);
        }

        return score + ScoreBesidesTerms(passage);
    }

    /// <summary>What a passage gains by words that stand near each other, by its headings and titles.</summary>
    public double ScoreBesidesTerms(int passage)
    {
        var score = query.Nearness?.Score(passage) ?? 0;
        foreach (var range in query.Ranges)
        {
            score += range.Score(passage);
        }

        return score;
    }

    private void CountPapers()
    {
        var passage = _window.FirstAtOrBehind(_window.Start);
        while (passage != PostingCursor.End)
        {
            while (_segment.Papers[_paper].End <= passage)
            {
                _paper++;
            }

            var end = Math.Min(_segment.Papers[_paper].End, _window.End);
            PassagesOfPapers[_paper] += _window.Count(passage, end);
            passage = _window.FirstAtOrBehind(end);
        }
    }
}
