using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>A term that passages gain by because it stands in a heading over them, or in their paper's title.</summary>
/// <param name="cursor">Over the stretches that share the term; of its own.</param>
/// <param name="weight">What a passage gains under a text of at most <paramref name="shortText"/> characters and words;
/// under a longer one, less.</param>
internal sealed class SharedTerm(PostingCursor cursor, Segment segment, double weight, int shortText)
{
    private int[] _positions = new int[1];
    private int _first = -1;
    private int _end = -1;
    private double _gain;

    /// <summary>No passage gains more.</summary>
    public double Bound => weight;

    /// <summary>What <paramref name="passage"/>, at or behind all asked about before, gains.</summary>
    public double Score(int passage)
    {
        MoveTo(passage);
        return _first <= passage ? _gain : 0;
    }

    /// <summary>What no passage from <paramref name="passage"/> to <paramref name="end"/> gains more than;
    /// <paramref name="end"/> is lowered to where that is known.</summary>
    public double BoundAt(int passage, ref int end)
    {
        MoveTo(passage);
        end = Math.Min(end, _first <= passage ? _end - 1 : _first - 1);
        return _first <= passage ? _gain : 0;
    }

    private void MoveTo(int passage)
    {
        if (passage < _end)
        {
            return;
        }

        // No stretch reaches over the end of a paper.
        cursor.SkipTo(segment.Papers[segment.PaperPlace(passage)].First);
        Read();
        while (_end <= passage)
        {
            cursor.Next();
            Read();
        }
    }

    private void Read()
    {
        if (cursor.Passage == PostingCursor.End)
        {
            (_first, _end, _gain) = (PostingCursor.End, PostingCursor.End, 0);
            return;
        }

        cursor.ReadPositions(ref _positions);
        var range = SharedRange.Of(_positions[0]);
        (_first, _end) = (cursor.Passage, cursor.Passage + range.PassageCount);
        _gain = weight * Math.Min(1, (double)shortText / range.TextLength);
    }
}
