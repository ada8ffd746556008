using StiArchive.Extraction;

namespace StiArchive.Tests.Exporting;

/// <summary>Real papers beside the repository, where a developer has them.</summary>
internal static class SharedPapers
{
    /// <summary>The folder <c>../shared/NAME</c>; null where it is not on this machine.</summary>
    public static string? Find(string name)
    {
        var path = Path.Combine(RepositoryRoot.Path, "..", "shared", name);
        return Directory.Exists(path) ? path : null;
    }

    public static IEnumerable<string> Files(string name) =>
        Directory.EnumerateFiles(Find(name)!, "*.txt").Order(StringComparer.Ordinal);

    public static ExtractedText Read(string path) =>
        TextFileExtractor.Extract(Path.GetFileName(path), File.ReadAllBytes(path));
}
