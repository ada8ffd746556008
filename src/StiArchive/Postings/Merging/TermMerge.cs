using StiArchive.Postings.Building;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Merging;

/// <summary>Reads the terms of several segments side by side, each term once.</summary>
internal sealed class TermMerge
{
    private readonly PriorityQueue<TermReader, (byte[] Key, int Order)> _readers = new(KeyOrder.Instance);
    private readonly TermPostings _postings = new();
    private readonly Dictionary<TermReader, int> _orders = [];

    /// <summary>The readers are in the order of their passages' new numbers.</summary>
    public TermMerge(IReadOnlyList<TermReader> readers)
    {
        foreach (var (order, reader) in readers.Index())
        {
            _orders.Add(reader, order);
            Advance(reader);
        }
    }

    public bool IsDone => _readers.Count == 0;

    /// <summary>Writes the next term, unless all its passages are deleted.</summary>
    public void WriteNext(ITermSink sink)
    {
        _postings.Clear();
        var key = _readers.Peek().Key!;
        while (_readers.Count > 0 && _readers.Peek().Key.AsSpan().SequenceEqual(key))
        {
            var reader = _readers.Dequeue();
            reader.AddTo(_postings);
            Advance(reader);
        }

        if (_postings.Count > 0)
        {
            sink.Write(key, _postings);
        }
    }

    private void Advance(TermReader reader)
    {
        if (reader.Read())
        {
            _readers.Enqueue(reader, (reader.Key!, _orders[reader]));
        }
    }

    private sealed class KeyOrder : IComparer<(byte[] Key, int Order)>
    {
        public static KeyOrder Instance { get; } = new();

        public int Compare((byte[] Key, int Order) x, (byte[] Key, int Order) y)
        {
            var byKey = x.Key.AsSpan().SequenceCompareTo(y.Key);
            return byKey != 0 ? byKey : x.Order.CompareTo(y.Order);
        }
    }
}
