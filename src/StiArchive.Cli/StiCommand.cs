using System.CommandLine;

namespace StiArchive.Cli;

/// <summary>A command of the program, with examples for its help.</summary>
internal abstract class StiCommand(string name, string description) : Command(name, description)
{
    public abstract IReadOnlyList<string> Examples { get; }
}
