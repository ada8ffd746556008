using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace StiArchive.Cli;

/// <summary>The help of System.CommandLine, with the examples of the command under it.</summary>
internal sealed class HelpWithExamples(HelpAction help, Wording wording) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is StiCommand { Examples: { Count: > 0 } examples })
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(wording.Say(zh: "示例:", en: "Examples:"));
            foreach (var example in examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        return exitCode;
    }
}
