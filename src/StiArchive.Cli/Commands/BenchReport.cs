using System.Globalization;
using Spectre.Console;
using StiArchive.Benchmarking;
using StiArchive.Cli.Terminals;

namespace StiArchive.Cli.Commands;

/// <summary>Prints what was measured: as tables of Markdown, or as lines that a program reads.</summary>
internal sealed class BenchReport(Terminal terminal, bool asTsv)
{
    private const double BytesPerMegabyte = 1_000_000;

    public void Write(BuildResult build) =>
        WriteRows(
            "build",
            [
                ["passages", Number(build.Passages, 0)],
                ["text MB", Number(build.TextBytes / BytesPerMegabyte, 1)],
                ["build s", Number(build.Took.TotalSeconds, 2)],
                ["build processor s", Number(build.Processor.TotalSeconds, 2)],
                ["build MB/s", Number(build.MegabytesPerSecond, 2)],
                ["build passages/s", Number(build.PassagesPerSecond, 0)],
                ["file MB", Number(build.FileBytes / BytesPerMegabyte, 1)],
                ["file % of text", Number(build.FilePercent, 1)],
                ["file without texts, % of text", Number(build.IndexPercent, 1)],
                ["build peak MB", Number(build.PeakBytes / BytesPerMegabyte, 0)],
            ],
            ["figure", "value"]
        );

    public void Write(SearchMeasurement search)
    {
        WriteRows(
            "search",
            [
                ["search peak MB", Number(search.PeakBytes / BytesPerMegabyte, 0)],
            ],
            ["figure", "value"]
        );
        Write(search.Latencies);
    }

    public void Write(IEnumerable<LatencyResult> latencies) =>
        WriteRows(
            "latency",
            [.. latencies.Select(Row)],
            ["engine", "class", "queries", "median hits", "p50 ms", "p95 ms", "p99 ms"]
        );

    public void Write(AddingResult adding) =>
        WriteRows(
            "add",
            [
                ["commit, first papers", .. Cells(adding.FirstCommit)],
                ["commit of a paper", .. Cells(adding.Commit)],
                ["visible after", .. Cells(adding.Visible)],
                ["searches before", .. Cells(adding.Searches.Alone)],
                ["searches meanwhile", .. Cells(adding.Searches.Meanwhile)],
                ["of the same before, times", .. Cells(adding.Searches.Slowdown)],
            ],
            ["adding", "p50 ms", "p95 ms", "p99 ms"]
        );

    private static string[] Cells(Percentiles took) =>
        [Number(took.Median, 3), Number(took.At95, 3), Number(took.At99, 3)];

    private static string[] Row(LatencyResult latency) =>
        [
            latency.Engine,
            latency.Class.ToString(),
            Number(latency.Queries, 0),
            Number(latency.MedianHits, 0),
            .. Cells(latency.Took),
        ];

    private void WriteRows(string kind, IReadOnlyList<string[]> rows, string[] columns)
    {
        if (asTsv)
        {
            foreach (var row in rows)
            {
                terminal.Output.WriteLine(string.Join('\t', [kind, .. row]));
            }

            return;
        }

        var table = new Table().Border(TableBorder.Markdown).AddColumns(columns);
        foreach (var row in rows)
        {
            table.AddRow(row);
        }

        terminal.OutputConsole.Write(table);
    }

    private static string Number(double value, int digits) =>
        value.ToString($"F{digits}", CultureInfo.InvariantCulture);
}
