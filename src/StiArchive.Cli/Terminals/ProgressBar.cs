using Spectre.Console;

namespace StiArchive.Cli.Terminals;

/// <summary>A bar on the error output while work goes on; nothing where no person is looking.</summary>
internal static class ProgressBar
{
    /// <summary>Runs <paramref name="work"/>, which is given a function to report how much is done of how much.</summary>
    public static T Run<T>(Terminal terminal, string title, Func<Action<int, int>, T> work)
    {
        if (!terminal.ErrorConsole.Profile.Capabilities.Interactive)
        {
            return work((_, _) => { });
        }

        return terminal
            .ErrorConsole.Progress()
            .AutoClear(true)
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(title));
                return work((done, total) => task.MaxValue(total).Value = done);
            });
    }
}
