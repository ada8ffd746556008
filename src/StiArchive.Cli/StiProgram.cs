using System.CommandLine;
using System.CommandLine.Help;
using System.Globalization;
using StiArchive.Cli.Commands;
using StiArchive.Cli.Terminals;

namespace StiArchive.Cli;

/// <summary>The program <c>sti</c>, from its arguments to its exit code.</summary>
public static class StiProgram
{
    // After Ctrl-C; a paper that takes longer is cut off, which does no harm as each is stored whole or not at all.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(
        IReadOnlyList<string> arguments,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(terminal);

        var wording = Wording.Choose(arguments, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentUICulture = wording.Culture;
        var parsed = CreateRoot(terminal, wording).Parse(arguments);
        return parsed.Errors.Count > 0
            ? Refuse(parsed, terminal, wording)
            : await InvokeAsync(parsed, terminal, wording, cancellationToken);
    }

    internal static RootCommand CreateRoot(Terminal terminal, Wording wording)
    {
        var options = new CommonOptions(wording);
        var root = new RootCommand(
            wording.Say(
                zh: "科技创新政策文献档案：转换、索引、检索、检查。",
                en: "The archive of papers on science, technology and innovation policy: convert, index, search, check."
            )
        );
        options.AddTo(root);
        root.Subcommands.Add(new ConvertCommand(options, terminal, wording));
        root.Subcommands.Add(new IndexCommand(options, terminal, wording));
        root.Subcommands.Add(new SearchCommand(options, terminal, wording));
        root.Subcommands.Add(new ExplainCommand(options, terminal, wording));
        root.Subcommands.Add(new SuggestCommand(options, terminal, wording));
        root.Subcommands.Add(new CheckCommand(options, terminal, wording));
        root.Subcommands.Add(new ExportCommand(terminal, wording));
        root.Subcommands.Add(new EvalCommand(terminal, wording));
        root.Subcommands.Add(new BenchCommand(options, terminal, wording));
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, wording);
        }

        return root;
    }

    private static async Task<int> InvokeAsync(
        ParseResult parsed,
        Terminal terminal,
        Wording wording,
        CancellationToken cancellationToken
    )
    {
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToStop,
        };
        try
        {
            return await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            terminal.ReportError(wording.Say(zh: "已中止；已完成的部分保留。", en: "stopped; what was done is kept."));
            return ExitCodes.Interrupted;
        }
        catch (CommandException refusal)
        {
            terminal.ReportError(refusal.Message);
            return refusal.ExitCode;
        }
    }

    private static int Refuse(ParseResult parsed, Terminal terminal, Wording wording)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.ReportError(error.Message);
        }

        var command = parsed.CommandResult.Command is RootCommand ? "sti" : $"sti {parsed.CommandResult.Command.Name}";
        terminal.ReportError(wording.Say(zh: $"用法见 {command} --help", en: $"see {command} --help"));
        return ExitCodes.WrongUse;
    }
}
