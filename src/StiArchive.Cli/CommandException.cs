namespace StiArchive.Cli;

/// <summary>A command cannot go on; the message says why and what to do, in the language of the person who reads it.</summary>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
