using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Merging;

/// <summary>Reads all terms of a segment, in the order of their keys' bytes.</summary>
internal abstract class TermReader(int[] places)
{
    private int[] _passages = [];
    private int[] _frequencies = [];
    private int[] _positions = [];

    /// <summary>The term that was read last, until the next is read; empty before the first and behind the last.</summary>
    public ReadOnlyMemory<byte> Key { get; protected set; }

    /// <summary>Moves to the next term; false behind the last.</summary>
    public abstract bool Read();

    /// <summary>Adds the postings of the term, each passage under its new number; those without one are left out.</summary>
    public abstract void AddTo(TermPostings postings);

    protected void AddTo(TermPostings postings, PostingCursor cursor)
    {
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

    /// <summary>The same for <see cref="InlinePostings"/> of <paramref name="count"/> passages. Nearly all terms of a merge are
    /// such: a cursor for each would be what a merge spends its time and memory on.</summary>
    protected void AddTo(TermPostings postings, ReadOnlySpan<byte> inline, int count)
    {
        if (_passages.Length < count)
        {
            (_passages, _frequencies) = (new int[count * 2], new int[count * 2]);
        }

        var offset = InlinePostings.Read(inline, _passages.AsSpan(0, count), _frequencies.AsSpan(0, count));
        var hasPositions = offset < inline.Length;
        for (var i = 0; i < count; i++)
        {
            var positions = hasPositions ? ReadPositions(inline, ref offset, _frequencies[i]) : [];
            if (places[_passages[i]] is >= 0 and var place)
            {
                postings.Add(place, _frequencies[i], positions);
            }
        }
    }

    private ReadOnlySpan<int> ReadPositions(ReadOnlySpan<byte> bytes, ref int offset, int count)
    {
        if (_positions.Length < count)
        {
            _positions = new int[count * 2];
        }

        PositionCode.ReadAll(bytes, ref offset, _positions.AsSpan(0, count));
        return _positions.AsSpan(0, count);
    }
}
