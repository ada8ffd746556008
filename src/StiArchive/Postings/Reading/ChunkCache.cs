using System.Collections.Concurrent;

namespace StiArchive.Postings.Reading;

/// <summary>Chunks that were read lately, shared by all searches of a process.</summary>
/// <remarks>A chunk never changes and its row number is never used again, so that nothing here grows old. What was not read
/// since the last look is dropped first (the clock algorithm: Corbató, 1968).</remarks>
internal sealed class ChunkCache(long mostBytes)
{
    private readonly ConcurrentDictionary<long, Entry> _entries = new();
    private readonly ConcurrentQueue<Entry> _clock = new();
    private long _bytes;

    public bool TryGet(long chunk, out byte[] data)
    {
        var isHeld = _entries.TryGetValue(chunk, out var entry);
        data = entry?.Data ?? [];
        if (isHeld)
        {
            entry!.WasRead = true;
        }

        return isHeld;
    }

    public void Add(long chunk, byte[] data)
    {
        var entry = new Entry(chunk, data);
        if (_entries.TryAdd(chunk, entry))
        {
            _clock.Enqueue(entry);
            Interlocked.Add(ref _bytes, data.Length);
            Shrink();
        }
    }

    private void Shrink()
    {
        while (Interlocked.Read(ref _bytes) > mostBytes && _clock.TryDequeue(out var oldest))
        {
            if (oldest.WasRead)
            {
                oldest.WasRead = false;
                _clock.Enqueue(oldest);
            }
            else if (_entries.TryRemove(oldest.Chunk, out _))
            {
                Interlocked.Add(ref _bytes, -oldest.Data.Length);
            }
        }
    }

    private sealed class Entry(long chunk, byte[] data)
    {
        public long Chunk => chunk;

        public byte[] Data => data;

        public bool WasRead { get; set; }
    }
}
