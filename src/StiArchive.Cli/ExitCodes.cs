namespace StiArchive.Cli;

/// <summary>What the program tells the shell that started it.</summary>
internal static class ExitCodes
{
    public const int Good = 0;
    public const int ProblemsFound = 1;
    public const int WrongUse = 2;

    /// <summary>Ended by Ctrl-C; by custom 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
