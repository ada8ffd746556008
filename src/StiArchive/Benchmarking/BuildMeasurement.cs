using System.Diagnostics;
using System.Text;
using StiArchive.Indexing;
using StiArchive.Papers;

namespace StiArchive.Benchmarking;

/// <summary>Builds an archive by the way that papers always take, and measures it.</summary>
public sealed class BuildMeasurement(SyntheticArchive archive)
{
    /// <summary>Builds the archive into <paramref name="folder"/>; closing the file belongs to it, as what was committed
    /// last moves from the log into the file then.</summary>
    public BuildResult Run(
        BenchmarkFolder folder,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(folder);

        var (textBytes, making) = MakeAll(cancellationToken);
        PeakMemory.Reset();
        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        using (var database = folder.Open())
        {
            IndexBuilder.Build(archive.Sources(), database, progress: progress, cancellationToken: cancellationToken);
        }

        var (elapsed, used, peak) = (clock.Elapsed, Environment.CpuUsage.TotalTime - processor, PeakMemory.ReadBytes());

        // Who opens the file next finds it as large as it stays: what was in the log is in the file.
        var textsStored = StoredTextBytes(folder);
        return new BuildResult(
            archive.PassageCount,
            textBytes,
            elapsed,
            used - making,
            folder.ArchiveBytes,
            peak,
            textsStored
        );
    }

    /// <summary>Makes all papers once without building: how long are their texts, and what does making them cost?</summary>
    private (long TextBytes, TimeSpan Processor) MakeAll(CancellationToken cancellationToken)
    {
        var bytes = 0L;
        var processor = Environment.CpuUsage.TotalTime;
        for (var number = 0; number < archive.PaperCount; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bytes += TextsOf(archive.Make(number)).Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        }

        return (bytes, Environment.CpuUsage.TotalTime - processor);
    }

    private static long StoredTextBytes(BenchmarkFolder folder)
    {
        using var database = folder.Open();
        using var connection = database.Connect();
        return PassageTable.ReadBytes(connection);
    }

    private static IEnumerable<string> TextsOf(Paper paper) =>
        paper.Sections[0].Blocks.OfType<Paragraph>().Select(block => block.Text).Prepend(paper.Metadata.TitleZh!.Value);
}
