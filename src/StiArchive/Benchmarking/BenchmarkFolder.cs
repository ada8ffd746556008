using System.Globalization;
using StiArchive.Indexing;

namespace StiArchive.Benchmarking;

/// <summary>A synthetic archive on disk: the index, what building it took, and the queries that are asked of it.</summary>
public sealed class BenchmarkFolder(string path)
{
    private const string BuildFile = "build.tsv";
    private const string QueriesFile = "queries.tsv";

    public string ArchivePath { get; } = Path.Combine(path, "archive.db");

    /// <summary>The terms of the archive for FTS5, outside of the archive.</summary>
    public string FtsPath { get; } = Path.Combine(path, "fts5.db");

    /// <summary>The size of the archive and of the log beside it.</summary>
    public long ArchiveBytes =>
        new[] { ArchivePath, ArchivePath + "-wal" }.Where(File.Exists).Sum(file => new FileInfo(file).Length);

    public ArchiveDatabase Open() => ArchiveDatabase.Open(ArchivePath);

    public void Write(BuildResult build, IReadOnlyList<BenchmarkQuery> queries)
    {
        ArgumentNullException.ThrowIfNull(build);
        ArgumentNullException.ThrowIfNull(queries);

        var figures = string.Create(
            CultureInfo.InvariantCulture,
            $"{build.Passages}\t{build.TextBytes}\t{build.Took.TotalSeconds}\t{build.Processor.TotalSeconds}\t{build.FileBytes}\t{build.PeakBytes}\t{build.StoredTextBytes}\n"
        );
        File.WriteAllText(FileIn(BuildFile), figures);
        File.WriteAllLines(FileIn(QueriesFile), queries.Select(query => $"{query.Class}\t{query.Text}"));
    }

    /// <summary>What was written with the archive.</summary>
    /// <exception cref="BenchmarkException">The folder holds no archive of <c>sti bench --keep</c>.</exception>
    public (BuildResult Build, IReadOnlyList<BenchmarkQuery> Queries) Read()
    {
        if (!File.Exists(FileIn(BuildFile)) || !File.Exists(FileIn(QueriesFile)))
        {
            throw new BenchmarkException($"{path} holds no archive that sti bench --keep made.");
        }

        var figures = File.ReadAllText(FileIn(BuildFile)).TrimEnd().Split('\t');
        var numbers = figures.Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToList();
        var build = new BuildResult(
            (int)numbers[0],
            (long)numbers[1],
            TimeSpan.FromSeconds(numbers[2]),
            TimeSpan.FromSeconds(numbers[3]),
            (long)numbers[4],
            (long)numbers[5],
            (long)numbers[6]
        );
        return (build, [.. File.ReadLines(FileIn(QueriesFile)).Select(ReadQuery)]);
    }

    private string FileIn(string name) => Path.Combine(path, name);

    private static BenchmarkQuery ReadQuery(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return new BenchmarkQuery(Enum.Parse<QueryClass>(line[..tab]), line[(tab + 1)..]);
    }
}
