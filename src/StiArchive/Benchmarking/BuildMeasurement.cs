using System.Diagnostics;
using System.Text;
using StiArchive.Indexing;
using StiArchive.Papers;

namespace StiArchive.Benchmarking;

/// <summary>Builds an archive by the way that papers always take, and measures it.</summary>
public sealed class BuildMeasurement(SyntheticArchive archive)
{
    private TimeSpan _making;
    private long _textBytes;

    /// <summary>Builds the archive into <paramref name="folder"/>; closing the file belongs to it, as what was committed
    /// last moves from the log into the file then.</summary>
    public BuildResult Run(
        BenchmarkFolder folder,
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(folder);

        PeakMemory.Reset();
        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        using (var database = folder.Open())
        {
            IndexBuilder.Build(
                archive.Sources(Make),
                database,
                progress: progress,
                cancellationToken: cancellationToken
            );
        }

        return new BuildResult(
            archive.PassageCount,
            _textBytes,
            clock.Elapsed - _making,
            Environment.CpuUsage.TotalTime - processor - _making,
            folder.ArchiveBytes,
            PeakMemory.ReadBytes()
        );
    }

    private Paper Make(int number)
    {
        var started = Stopwatch.GetTimestamp();
        var paper = archive.Make(number);
        _textBytes += TextsOf(paper).Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        _making += Stopwatch.GetElapsedTime(started);
        return paper;
    }

    private static IEnumerable<string> TextsOf(Paper paper) =>
        paper.Sections[0].Blocks.OfType<Paragraph>().Select(block => block.Text).Prepend(paper.Metadata.TitleZh!.Value);
}
