namespace StiArchive.PaperScores;

/// <summary>What other programs read of a paper's titles and keywords; empty where they tell nothing.</summary>
/// <param name="KeywordsZh">Divided by strokes.</param>
/// <param name="KeywordsEn">The same.</param>
internal sealed record FrontMatterTruth(string TitleZh, string TitleEn, string KeywordsZh, string KeywordsEn)
{
    private const string FileName = "index.tsv";

    /// <summary>Reads the keywords off the silver text, and the titles from <c>index.tsv</c> beside the paper, if there is
    /// such a file.</summary>
    public static FrontMatterTruth Read(string path, SilverPaper silver)
    {
        var row = Row(
            Path.Combine(Path.GetDirectoryName(path) ?? "", FileName),
            Path.GetFileNameWithoutExtension(path)
        );
        return new FrontMatterTruth(
            row.GetValueOrDefault("zh_title", ""),
            row.GetValueOrDefault("en_title", ""),
            SilverKeywords.Chinese(silver),
            SilverKeywords.English(silver)
        );
    }

    /// <summary>The fields of a paper by the names of their columns.</summary>
    private static Dictionary<string, string> Row(string path, string id)
    {
        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        var fields = lines.Skip(1).Select(line => line.Split('\t')).FirstOrDefault(fields => fields[0] == id);
        return fields is null
            ? []
            : lines[0]
                .Split('\t')
                .Zip(fields)
                .ToDictionary(field => field.First, field => field.Second, StringComparer.Ordinal);
    }
}
