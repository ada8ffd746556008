namespace StiArchive.Cli;

/// <summary>Finds the archive from wherever in it a person stands.</summary>
internal static class ArchivePlaces
{
    /// <summary>The nearest folder at or above <paramref name="start"/> that holds <c>corpus/</c> or StiArchive.sln; else
    /// <paramref name="start"/> itself.</summary>
    public static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (
                Directory.Exists(Path.Combine(folder.FullName, "corpus"))
                || File.Exists(Path.Combine(folder.FullName, "StiArchive.sln"))
            )
            {
                return folder.FullName;
            }
        }

        return start;
    }
}
