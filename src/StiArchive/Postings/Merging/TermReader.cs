using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Merging;

/// <summary>Reads all terms of a segment, in the order of their keys' bytes.</summary>
internal abstract class TermReader(int[] places) : IDisposable
{
    private int[] _positions = [];

    /// <summary>The term that was read last; null before the first and behind the last.</summary>
    public byte[]? Key { get; protected set; }

    /// <summary>Moves to the next term; false behind the last.</summary>
    public abstract bool Read();

    /// <summary>Adds the postings of the term, each passage under its new number; those without one are left out.</summary>
    public void AddTo(TermPostings postings)
    {
        var cursor = new PostingCursor(OpenPostings());
        while (cursor.Next() != PostingCursor.End)
        {
            var place = places[cursor.Passage];
            if (place >= 0)
            {
                var count = cursor.HasPositions ? cursor.ReadPositions(ref _positions) : 0;
                postings.Add(place, cursor.Frequency, _positions.AsSpan(0, count));
            }
        }
    }

    public virtual void Dispose() { }

    protected abstract PostingBlocks OpenPostings();
}
