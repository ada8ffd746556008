using StiArchive.Web.Startup;

namespace StiArchive.Web.Tests.Startup;

public sealed class ArchiveLocationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stiarchive-location-");

    [Fact]
    public void A_clone_has_its_archive_at_its_root_wherever_the_program_lies_in_it()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "StiArchive.sln"), "");
        var program = _folder.CreateSubdirectory(Path.Combine("artifacts", "bin", "debug"));

        var location = ArchiveLocation.Find(new ArchiveOptions(), program.FullName);

        Assert.Equal(Path.Combine(_folder.FullName, "corpus"), location.CorpusFolder);
        Assert.Equal(Path.Combine(_folder.FullName, "index", "archive.db"), location.IndexFile);
    }

    [Fact]
    public void A_published_app_has_its_archive_beside_it()
    {
        var location = ArchiveLocation.Find(new ArchiveOptions(), _folder.FullName);

        Assert.Equal(Path.Combine(_folder.FullName, "corpus"), location.CorpusFolder);
    }

    [Fact]
    public void A_full_path_is_taken_as_it_is()
    {
        var options = new ArchiveOptions { CorpusFolder = "/srv/论文", IndexFile = "/var/lib/sti/archive.db" };

        Assert.Equal(
            new ArchiveLocation("/srv/论文", "/var/lib/sti/archive.db"),
            ArchiveLocation.Find(options, _folder.FullName)
        );
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
