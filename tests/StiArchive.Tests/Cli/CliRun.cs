using StiArchive.Cli;
using StiArchive.Cli.Terminals;

namespace StiArchive.Tests.Cli;

/// <summary>What a run of the program <c>sti</c> printed and returned.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static Task<CliRun> OfAsync(params string[] arguments) => OfAsync(CancellationToken.None, arguments);

    public static async Task<CliRun> OfAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var exitCode = await StiProgram.RunAsync(arguments, new Terminal(output, error), cancellationToken);
        return new CliRun(exitCode, output.ToString(), error.ToString());
    }
}
