using System.Globalization;
using Spectre.Console;
using StiArchive.Indexing;

namespace StiArchive.Web.Startup;

/// <summary>Shows on the console how far the indexer has come: a bar to a person, a few plain lines to a log file.</summary>
public static class IndexProgressDisplay
{
    private const string Title = "Indexing papers";
    private const int PlainLines = 10;

    public static IndexReport Show(Func<IProgress<IndexProgress>, IndexReport> build)
    {
        ArgumentNullException.ThrowIfNull(build);

        var isWatched = AnsiConsole.Profile.Capabilities.Interactive && !Console.IsOutputRedirected;
        return isWatched ? ShowBar(build) : build(new Reporter(WriteLine));
    }

    private static IndexReport ShowBar(Func<IProgress<IndexProgress>, IndexReport> build) =>
        AnsiConsole
            .Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn()
            )
            .Start(console =>
            {
                ProgressTask? bar = null;
                return build(
                    new Reporter(step =>
                    {
                        bar ??= console.AddTask(Title, maxValue: step.Total);
                        bar.Value = step.Done;
                    })
                );
            });

    private static void WriteLine(IndexProgress step)
    {
        var linesBefore = (long)(step.Done - 1) * PlainLines / step.Total;
        var linesNow = (long)step.Done * PlainLines / step.Total;
        if (linesNow > linesBefore)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Title}: {step.Done} of {step.Total}"));
        }
    }

    // Progress<T> would report on other threads, and out of order.
    private sealed class Reporter(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
