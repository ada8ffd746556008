using StiArchive.Postings.Encoding;
using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>For passages that have some of many terms: adds up the terms without which none can be among the best, and asks
/// about the others only where the sum may still suffice.</summary>
internal sealed class EssentialTerms : PassageCandidates
{
    private readonly ScoredTerm[] _terms;
    private readonly double[] _boundsUpTo;
    private readonly float[] _norms;
    private readonly double[] _sums = new double[PassageWindow.Size];
    private readonly PassageWindow _touched = new();

    // What the terms of a passage have to add up to.
    private double _needed;

    public EssentialTerms(SegmentQuery query, float[] norms)
    {
        _terms = [.. query.Terms.OrderBy(term => term.Bound)];
        _norms = norms;
        _boundsUpTo = new double[_terms.Length + 1];
        for (var i = 0; i < _terms.Length; i++)
        {
            _boundsUpTo[i + 1] = _boundsUpTo[i] + _terms[i].Bound;
        }
    }

    public override void Score(PassageWindow window, SegmentSearch search)
    {
        _needed = search.Threshold - search.SharedBound - search.NearnessBound;
        var firstEssential = 0;
        while (firstEssential < _terms.Length && _boundsUpTo[firstEssential + 1] < _needed)
        {
            firstEssential++;
        }

        _touched.MoveTo(window.Start);
        for (var i = firstEssential; i < _terms.Length; i++)
        {
            AddUp(_terms[i], window);
        }

        ScoreTouched(window, search, firstEssential);
    }

    private void AddUp(ScoredTerm term, PassageWindow window)
    {
        var cursor = term.Cursor;
        cursor.SkipTo(window.Start);
        while (cursor.Run(window.End) is { Length: > 0 } run)
        {
            var frequencies = cursor.RunFrequencies(run.Length);
            for (var i = 0; i < run.Length; i++)
            {
                _sums[run[i] - window.Start] += term.Weight * Bm25.Weight(frequencies[i], _norms[run[i]]);
            }

            _touched.Set(run);
            cursor.Pass(run.Length);
        }
    }

    private void ScoreTouched(PassageWindow window, SegmentSearch search, int essential)
    {
        var passage = _touched.FirstAtOrBehind(window.Start);
        for (; passage != PostingCursor.End; passage = _touched.FirstAtOrBehind(passage + 1))
        {
            var sum = _sums[passage - window.Start];
            _sums[passage - window.Start] = 0;
            if (sum + _boundsUpTo[essential] >= _needed && window.Has(passage))
            {
                ScoreRest(passage, sum, essential, search);
            }
        }
    }

    private void ScoreRest(int passage, double sum, int essential, SegmentSearch search)
    {
        for (var i = essential - 1; i >= 0; i--)
        {
            if (sum + _boundsUpTo[i + 1] < _needed)
            {
                return;
            }

            sum += _terms[i].Score(passage, _norms);
        }

        search.Add(passage, sum);
        _needed = search.Threshold - search.SharedBound - search.NearnessBound;
    }
}
