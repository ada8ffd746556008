namespace StiArchive.Web.Startup;

/// <summary>Full paths of the archive's two parts.</summary>
public sealed record ArchiveLocation(string CorpusFolder, string IndexFile)
{
    private const string RootMark = "StiArchive.sln";

    public static ArchiveLocation Find(ArchiveOptions options, string contentRoot)
    {
        ArgumentNullException.ThrowIfNull(options);

        var root = FindRoot(contentRoot) ?? contentRoot;
        return new ArchiveLocation(
            Path.GetFullPath(options.CorpusFolder, root),
            Path.GetFullPath(options.IndexFile, root)
        );
    }

    private static string? FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(Path.GetFullPath(start)); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RootMark)))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
