using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>A term that adds to the score of the passages that have it.</summary>
/// <param name="cursor">Of its own: nothing else moves it.</param>
/// <param name="weight">What the term's <see cref="Bm25.Weight"/> is multiplied by.</param>
internal sealed class ScoredTerm(PostingCursor cursor, double weight)
{
    private double _bound = double.MaxValue;
    private int _boundEnd = -1;

    public PostingCursor Cursor => cursor;

    public double Weight => weight;

    /// <summary>No passage of the segment gains more by the term.</summary>
    public double Bound { get; } = cursor.WeightBound * weight;

    /// <summary>What <paramref name="passage"/>, at or behind all asked about before, gains by the term.</summary>
    public double Score(int passage, float[] norms) =>
        cursor.SkipTo(passage) == passage ? weight * Bm25.Weight(cursor.Frequency, norms[passage]) : 0;

    /// <summary>What no passage from <paramref name="passage"/> to <paramref name="end"/> gains more than;
    /// <paramref name="end"/> is lowered to where that is known.</summary>
    public double BoundAt(int passage, ref int end)
    {
        if (passage > _boundEnd)
        {
            _bound = cursor.WeightBoundAt(passage) * weight;
            _boundEnd = cursor.BoundEnd;
        }

        end = Math.Min(end, _boundEnd);
        return _bound;
    }
}
