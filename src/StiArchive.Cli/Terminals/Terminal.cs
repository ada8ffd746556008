using System.Text;
using Spectre.Console;

namespace StiArchive.Cli.Terminals;

/// <summary>Where a command writes: what was asked for to the output, everything about it to the error output.</summary>
public sealed class Terminal
{
    // Lines that go to a file or another program are not to be broken.
    private const int UnboundedWidth = 100_000;

    public Terminal(TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);

        Output = output;
        Error = error;
        OutputConsole = ConsoleOf(output);
        ErrorConsole = ConsoleOf(error);
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>The output with colours, where it is a terminal that has them.</summary>
    public IAnsiConsole OutputConsole { get; }

    /// <summary>Whether a person reads the output, and not a file or another program.</summary>
    internal bool IsOutputTerminal => OutputConsole.Profile.Out.IsTerminal;

    /// <summary>The error output with colours and progress, where it is a terminal.</summary>
    public IAnsiConsole ErrorConsole { get; }

    public static Terminal OfThisProcess()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(Console.Out, Console.Error);
    }

    /// <summary>Says a sentence about what went wrong or is worth knowing.</summary>
    internal void ReportError(string sentence) => Error.WriteLine($"sti: {PrintableText.Of(sentence)}");

    private static IAnsiConsole ConsoleOf(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = UnboundedWidth;
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.Interactive = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        return console;
    }
}
