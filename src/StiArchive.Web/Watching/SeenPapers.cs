using StiArchive.Corpus;

namespace StiArchive.Web.Watching;

/// <summary>Remembers how each paper looked when it was last indexed, and so finds what changed since without reading it.</summary>
/// <remarks>Safe for many callers at once.</remarks>
public sealed class SeenPapers(CorpusFolder corpus)
{
    private readonly Lock _lock = new();
    private Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);

    /// <summary>Remembers how all papers looked before they were indexed.</summary>
    public void Remember(IReadOnlyDictionary<string, FileStamp> stamps)
    {
        lock (_lock)
        {
            _stamps = new Dictionary<string, FileStamp>(stamps, StringComparer.Ordinal);
        }
    }

    /// <summary>Remembers how some papers look now, before they are indexed.</summary>
    public void See(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            var stamp = corpus.StampOf(id);
            lock (_lock)
            {
                if (stamp is { } seen)
                {
                    _stamps[id] = seen;
                }
                else
                {
                    _stamps.Remove(id);
                }
            }
        }
    }

    /// <summary>The papers that look another way now, that are new or that are gone; all papers are looked at.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no corpus any more.</exception>
    public IReadOnlyList<string> FindChanged()
    {
        var now = corpus.Stamps();
        lock (_lock)
        {
            var ids = now.Keys.Union(_stamps.Keys, StringComparer.Ordinal);
            return [.. ids.Where(id => !IsSame(now, id))];
        }
    }

    private bool IsSame(IReadOnlyDictionary<string, FileStamp> now, string id) =>
        now.TryGetValue(id, out var looks) && _stamps.TryGetValue(id, out var looked) && looks == looked;
}
