using StiArchive.Postings.Building;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Merging;

/// <summary>Reads the terms of several segments side by side, each term once.</summary>
internal sealed class TermMerge
{
    private readonly PriorityQueue<(TermReader Reader, int Order), (ReadOnlyMemory<byte> Key, int Order)> _readers =
        new(KeyOrder.Instance);
    private readonly TermPostings _postings = new();
    private byte[] _key = [];

    /// <summary>The readers are in the order of their passages' new numbers.</summary>
    public TermMerge(IReadOnlyList<TermReader> readers)
    {
        foreach (var (order, reader) in readers.Index())
        {
            if (reader.Read())
            {
                _readers.Enqueue((reader, order), (reader.Key, order));
            }
        }
    }

    public bool IsDone => _readers.Count == 0;

    /// <summary>Writes the next term, unless all its passages are deleted.</summary>
    public void WriteNext(ITermSink sink)
    {
        _postings.Clear();
        var key = CopyKey(_readers.Peek().Reader.Key.Span);
        while (_readers.TryPeek(out var next, out _) && next.Reader.Key.Span.SequenceEqual(key))
        {
            next.Reader.AddTo(_postings);
            Advance(next.Reader, next.Order);
        }

        if (_postings.Count > 0)
        {
            sink.Write(key, _postings);
        }
    }

    // The reader's own is gone when it moves on.
    private ReadOnlySpan<byte> CopyKey(ReadOnlySpan<byte> key)
    {
        if (_key.Length < key.Length)
        {
            _key = new byte[key.Length * 2];
        }

        key.CopyTo(_key);
        return _key.AsSpan(0, key.Length);
    }

    private void Advance(TermReader reader, int order)
    {
        if (reader.Read())
        {
            _readers.DequeueEnqueue((reader, order), (reader.Key, order));
        }
        else
        {
            _readers.Dequeue();
        }
    }

    private sealed class KeyOrder : IComparer<(ReadOnlyMemory<byte> Key, int Order)>
    {
        public static KeyOrder Instance { get; } = new();

        public int Compare((ReadOnlyMemory<byte> Key, int Order) x, (ReadOnlyMemory<byte> Key, int Order) y)
        {
            var byKey = x.Key.Span.SequenceCompareTo(y.Key.Span);
            return byKey != 0 ? byKey : x.Order.CompareTo(y.Order);
        }
    }
}
