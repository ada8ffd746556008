using StiArchive.Corpus;

namespace StiArchive.Benchmarks;

/// <summary>Finds the corpus of the repository, from wherever a benchmark runs.</summary>
public static class CorpusAtHand
{
    public static CorpusFolder Open()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StiArchive.sln")))
            {
                return new CorpusFolder(Path.Combine(folder.FullName, "corpus"));
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds StiArchive.sln.");
    }
}
