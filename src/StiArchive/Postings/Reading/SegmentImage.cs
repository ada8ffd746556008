using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Reading;

/// <summary>All terms of a small segment, held in memory.</summary>
internal sealed class SegmentImage
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int[] _starts;

    public SegmentImage(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        var starts = new List<int>();
        for (var offset = 0; offset < bytes.Length; offset = EntryAt(offset).End)
        {
            starts.Add(offset);
        }

        _starts = [.. starts];
    }

    public int TermCount => _starts.Length;

    /// <summary>The postings of a term; null where no passage has it.</summary>
    public InlineBlocks? Find(ReadOnlySpan<byte> key)
    {
        var place = FirstAtOrBehind(key);
        return place < _starts.Length && EntryAt(_starts[place]) is var entry && KeyOf(entry).SequenceEqual(key)
            ? BlocksOf(entry)
            : null;
    }

    /// <summary>The place of the first term that is not before <paramref name="key"/>.</summary>
    public int FirstAtOrBehind(ReadOnlySpan<byte> key)
    {
        var low = 0;
        var high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (KeyOf(EntryAt(_starts[middle])).SequenceCompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    public ReadOnlyMemory<byte> KeyAt(int place)
    {
        var entry = EntryAt(_starts[place]);
        return _bytes.Slice(entry.Key, entry.KeyLength);
    }

    /// <summary>The <see cref="Encoding.InlinePostings"/> of a term, and of how many passages they are.</summary>
    public (ReadOnlyMemory<byte> Bytes, int PassageCount) PostingsAt(int place)
    {
        var entry = EntryAt(_starts[place]);
        return (_bytes[entry.Postings..entry.End], entry.PassageCount);
    }

    private ReadOnlySpan<byte> KeyOf(Entry entry) => _bytes.Span.Slice(entry.Key, entry.KeyLength);

    private InlineBlocks BlocksOf(Entry entry) => new(_bytes[entry.Postings..entry.End], entry.PassageCount);

    private Entry EntryAt(int offset)
    {
        var bytes = _bytes.Span;
        var keyLength = (int)VarInt.Read(bytes, ref offset);
        var key = offset;
        offset += keyLength;
        var passageCount = (int)VarInt.Read(bytes, ref offset);
        var length = (int)VarInt.Read(bytes, ref offset);
        return new Entry(key, keyLength, passageCount, offset, offset + length);
    }

    private readonly record struct Entry(int Key, int KeyLength, int PassageCount, int Postings, int End);
}
