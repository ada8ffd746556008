namespace StiArchive.Web.Tests;

/// <summary>The folder that holds the solution.</summary>
public static class RepositoryRoot
{
    public static string Combine(params string[] parts) => Path.Combine([Find(AppContext.BaseDirectory), .. parts]);

    private static string Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "StiArchive.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder
            ?? throw new DirectoryNotFoundException("The tests run outside the repository: no StiArchive.sln above.");
    }
}
