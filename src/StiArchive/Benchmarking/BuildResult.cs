namespace StiArchive.Benchmarking;

/// <summary>What it took to build an archive.</summary>
/// <param name="TextBytes">Of all passages, in UTF-8.</param>
/// <param name="Took">From the first paper to the last merge. The making of the texts, which other threads do ahead, belongs
/// to it.</param>
/// <param name="Processor">What the processors worked meanwhile, without the making of the texts: tells the effort where other
/// work runs on the machine.</param>
/// <param name="StoredTextBytes">Of <paramref name="FileBytes"/>, the passages themselves, compressed.</param>
/// <param name="FileBytes">Of the archive's file, the log beside it included.</param>
public sealed record BuildResult(
    int Passages,
    long TextBytes,
    TimeSpan Took,
    TimeSpan Processor,
    long FileBytes,
    long PeakBytes,
    long StoredTextBytes
)
{
    private const double BytesPerMegabyte = 1_000_000;

    public double MegabytesPerSecond => TextBytes / BytesPerMegabyte / Took.TotalSeconds;

    public double PassagesPerSecond => Passages / Took.TotalSeconds;

    /// <summary>The file's size in per cent of the text's.</summary>
    public double FilePercent => 100.0 * FileBytes / TextBytes;

    /// <summary>What the file would have without the passages themselves, in per cent of the text's: the index alone.</summary>
    public double IndexPercent => 100.0 * (FileBytes - StoredTextBytes) / TextBytes;
}
