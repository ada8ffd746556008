namespace StiArchive.Postings.Merging;

/// <summary>Held by the one process that merges an index; the system gives it free when the process dies.</summary>
internal sealed class MergeLock : IDisposable
{
    private readonly FileStream _file;

    private MergeLock(FileStream file) => _file = file;

    /// <summary>Null where another process holds it, which then does the merging, or where nothing may be written.</summary>
    public static MergeLock? TryTake(string indexPath)
    {
        try
        {
            return new MergeLock(
                new FileStream(indexPath + "-merge", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
            );
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
