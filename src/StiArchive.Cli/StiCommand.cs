using System.CommandLine;

namespace StiArchive.Cli;

/// <summary>A command of the program, with examples for its help.</summary>
internal abstract class StiCommand(string name, string description) : Command(name, description)
{
    public abstract IReadOnlyList<string> Examples { get; }

    /// <summary>Sets what the command does. It runs on another thread, because System.CommandLine only listens for Ctrl-C
    /// once the action has given control back.</summary>
    protected void SetWork(Func<ParseResult, CancellationToken, int> work) =>
        SetAction((parsed, cancellationToken) => Task.Run(() => work(parsed, cancellationToken), cancellationToken));
}
