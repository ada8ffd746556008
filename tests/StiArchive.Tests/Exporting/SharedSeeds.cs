using StiArchive.Extraction;

namespace StiArchive.Tests.Exporting;

/// <summary>Real papers beside the repository, where a developer has them.</summary>
internal static class SharedSeeds
{
    public static string? Folder { get; } = Find("seeds");

    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", name);
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    public static ExtractedText Read(string path)
    {
        var page = 1;
        var lines = new List<PageLine>();
        foreach (var line in File.ReadAllText(path).Split('\n'))
        {
            page += line.Count(c => c == '\f');
            lines.Add(new PageLine(line, lines.Count + 1, page));
        }

        return new ExtractedText(
            Path.GetFileName(path),
            "utf-8",
            page > 1 ? lines : [.. lines.Select(line => line with { PageNumber = null })],
            []
        );
    }
}
