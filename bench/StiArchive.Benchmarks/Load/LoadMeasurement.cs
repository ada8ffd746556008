using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace StiArchive.Benchmarks.Load;

/// <summary>Asks a running web app from many connections at once, and tells how long answers took, which failed, and how much
/// memory the app had meanwhile.</summary>
internal sealed class LoadMeasurement(Uri app, int connections, TimeSpan length, int? processId)
{
    private const int Intervals = 6;
    private const double BytesPerMegabyte = 1_000_000;

    private readonly ConcurrentQueue<double> _tookMs = [];
    private readonly ConcurrentQueue<string> _failures = [];

    public async Task WriteAsync(TextWriter output)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections };
        using var client = new HttpClient(handler) { BaseAddress = app, Timeout = TimeSpan.FromMinutes(1) };
        await AskAsync(client, new LoadQueries(0));
        _tookMs.Clear();
        var clock = Stopwatch.StartNew();
        var readers = Enumerable
            .Range(1, connections)
            .Select(seed => AskUntilAsync(client, new LoadQueries(seed), clock));
        var memory = WatchMemoryAsync();
        await Task.WhenAll(readers);
        await output.WriteLineAsync(Report(clock.Elapsed, await memory));
    }

    private async Task AskUntilAsync(HttpClient client, LoadQueries queries, Stopwatch clock)
    {
        while (clock.Elapsed < length)
        {
            await AskAsync(client, queries);
        }
    }

    private async Task AskAsync(HttpClient client, LoadQueries queries)
    {
        var address = queries.Next();
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            if (!answer.IsSuccessStatusCode)
            {
                _failures.Enqueue($"{(int)answer.StatusCode} {address}");
            }
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            _failures.Enqueue($"{failure.Message} {address}");
        }

        _tookMs.Enqueue(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
    }

    private async Task<IReadOnlyList<double>> WatchMemoryAsync()
    {
        var megabytes = new List<double>();
        for (var i = 0; processId is not null && i < Intervals; i++)
        {
            await Task.Delay(length / Intervals);
            using var process = Process.GetProcessById(processId.Value);
            megabytes.Add(process.WorkingSet64 / BytesPerMegabyte);
        }

        return megabytes;
    }

    private string Report(TimeSpan took, IReadOnlyList<double> megabytes)
    {
        var sorted = _tookMs.Order().ToArray();
        double At(double share) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            | connections | answers | failures | a second | p50, ms | p95, ms | p99, ms | longest, ms |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            | {connections} | {sorted.Length} | {_failures.Count} | {sorted.Length / took.TotalSeconds:F0} | {At(
                0.5
            ):F0} | {At(0.95):F0} | {At(0.99):F0} | {sorted[^1]:F0} |

            Memory of the app, MB, every {length.TotalSeconds / Intervals:F0} s: {string.Join(
                ", ",
                megabytes.Select(size => size.ToString("F0", CultureInfo.InvariantCulture))
            )}
            {string.Join('\n', _failures.Take(5))}
            """
        );
    }
}
