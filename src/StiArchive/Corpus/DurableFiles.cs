using System.Runtime.InteropServices;
using System.Text;

namespace StiArchive.Corpus;

/// <summary>Writing so that a crash or a power cut leaves the old state or the new one, never a half.</summary>
internal static class DurableFiles
{
    /// <summary>Creates a file and waits until its bytes are on the disk.</summary>
    public static void Create(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        file.Write(bytes);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts a file in the place of another of the same folder; readers see either the old or the new one.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            Create(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }

        FlushFolder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Waits until the names in a folder are on the disk, where the system knows such a thing.</summary>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // .NET opens no folders, so this asks the C library. A file system that cannot do it says so, and is left alone.
        var folder = Open(Encoding.UTF8.GetBytes(path + "\0"), flags: 0);
        if (folder >= 0)
        {
            _ = Fsync(folder);
            _ = Close(folder);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int file);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int file);
}
