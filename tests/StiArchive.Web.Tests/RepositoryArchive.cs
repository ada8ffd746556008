using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace StiArchive.Web.Tests;

/// <summary>The whole app over the papers of this repository, with an index of its own.</summary>
public sealed class RepositoryArchive : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stiarchive-repository-");

    public static string CorpusRoot { get; } = RepositoryRoot.Combine("corpus");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseSetting("Archive:CorpusFolder", CorpusRoot);
        builder.UseSetting("Search:QueryTimeout", "00:01:00");
        builder.UseSetting("Archive:IndexFile", Path.Combine(_folder.FullName, "archive.db"));
    }

    // Comes last of both ways to dispose of a factory.
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder.FullName))
        {
            _folder.Delete(recursive: true);
        }
    }
}
