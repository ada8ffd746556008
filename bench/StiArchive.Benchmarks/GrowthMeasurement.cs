using System.Diagnostics;
using System.Globalization;
using StiArchive.Extraction;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Benchmarks;

/// <summary>How parsing grows with the size of a file: a paper once, 4, 16 and 64 times over, on one thread.</summary>
/// <remarks>Prints a row of docs/performance.md for each. Processor time is told beside the time on the clock, as other work
/// may run on the machine; each is the median of several runs.</remarks>
public static class GrowthMeasurement
{
    private const int Runs = 7;
    private const double BytesPerMegabyte = 1_000_000;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(8);
    private static readonly int[] Copies = [1, 4, 16, 64];

    /// <summary>Measures the file again and again.</summary>
    public static void Write(string path, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var paper = File.ReadAllBytes(path);
        output.WriteLine("| copies | MB | parse, s | processor, s | MB a second of processor | proof, s |");
        output.WriteLine("| --- | --- | --- | --- | --- | --- |");
        WarmUp(Repeat(paper, Copies[^1]));
        foreach (var copies in Copies)
        {
            output.WriteLine(Row(copies, Repeat(paper, copies)));
        }
    }

    // The runtime compiles what runs often once more, in the background, for some seconds.
    private static void WarmUp(byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmUpTime)
        {
            Parse(bytes);
        }
    }

    private static string Row(int copies, byte[] bytes)
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => Parse(bytes)).ToList();
        var megabytes = bytes.Length / BytesPerMegabyte;
        var processor = Median(runs.Select(run => run.Processor));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {copies} | {megabytes:F2} | {Median(runs.Select(run => run.Clock)):F3} | {processor:F3} | {megabytes / processor:F1} | {Median(runs.Select(run => run.Proof)):F3} |"
        );
    }

    private static (double Clock, double Processor, double Proof) Parse(byte[] bytes)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (clock, processor) = (Stopwatch.StartNew(), process.TotalProcessorTime);
        var text = TextFileExtractor.Extract("original.txt", bytes);
        var paper = PaperParser.Parse(text);
        var parsed = clock.Elapsed;
        process.Refresh();
        var used = process.TotalProcessorTime - processor;
        if (!Conservation.Check(text, paper).IsComplete)
        {
            throw new InvalidOperationException("A character was lost or doubled: the figures would be worth nothing.");
        }

        return (parsed.TotalSeconds, used.TotalSeconds, (clock.Elapsed - parsed).TotalSeconds);
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);

    private static byte[] Repeat(byte[] paper, int copies) =>
        [.. Enumerable.Repeat<byte[]>([.. paper, (byte)'\n'], copies).SelectMany(bytes => bytes)];
}
