using StiArchive.Corpus;

namespace StiArchive.Web.Watching;

/// <summary>Hears from the system which papers of the corpus may have changed.</summary>
/// <remarks>Systems lose events, when many come at once or the folder lies on another machine: whoever listens looks for
/// himself from time to time.</remarks>
public sealed class CorpusEvents : IDisposable
{
    // The largest that every system accepts.
    private const int BufferBytes = 64 * 1024;

    private readonly FileSystemWatcher _watcher;
    private readonly string _root;
    private readonly PendingPapers _pending;
    private readonly DateTime _created;

    private CorpusEvents(string root, PendingPapers pending)
    {
        (_root, _pending) = (root, pending);
        _watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = BufferBytes,
            NotifyFilter =
                NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Created += (_, change) => Add(change.FullPath);
        _watcher.Changed += (_, change) => Add(change.FullPath);
        _watcher.Deleted += (_, change) => Add(change.FullPath);
        _watcher.Renamed += (_, change) =>
        {
            Add(change.OldFullPath);
            Add(change.FullPath);
        };
        _watcher.Error += (_, _) =>
        {
            HasFailed = true;
            pending.Wake();
        };
        _created = Directory.GetCreationTimeUtc(root);
    }

    /// <summary>Whether events were lost: what comes later may be lost too.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether the folder is still the one that was there at the start; no event tells when another took its
    /// place.</summary>
    public bool IsOfThisFolder => Directory.Exists(_root) && Directory.GetCreationTimeUtc(_root) == _created;

    /// <summary>Begins to listen; null where the system cannot, or there is no such folder.</summary>
    public static CorpusEvents? TryStart(string root, PendingPapers pending)
    {
        CorpusEvents? events = null;
        try
        {
            events = new CorpusEvents(root, pending);
            events._watcher.EnableRaisingEvents = true;
            return events;
        }
        catch (Exception refusal) when (refusal is IOException or ArgumentException or UnauthorizedAccessException)
        {
            events?.Dispose();
            return null;
        }
    }

    public void Dispose() => _watcher.Dispose();

    // Whatever happened below corpus/ID/ happened to the paper ID; the folder of a paper may come or go as a whole.
    private void Add(string path)
    {
        var id = Path.GetRelativePath(_root, path).Split(Path.DirectorySeparatorChar)[0];
        if (PaperId.IsValid(id))
        {
            _pending.Add(id);
        }
    }
}
