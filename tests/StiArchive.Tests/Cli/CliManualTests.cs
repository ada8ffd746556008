using System.CommandLine;
using System.CommandLine.Help;
using StiArchive.Cli;
using StiArchive.Cli.Terminals;
using StiArchive.Papers;

namespace StiArchive.Tests.Cli;

/// <summary>Holds docs/cli.md to the program: every command and option has its heading, every example is in the help.</summary>
public sealed class CliManualTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "cli.md"));

    private static readonly RootCommand Program = StiProgram.CreateRoot(
        new Terminal(TextWriter.Null, TextWriter.Null),
        new Wording(Language.English)
    );

    public static TheoryData<string> Commands => [.. Program.Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_a_chapter_with_its_options_and_examples(string name)
    {
        var chapter = Chapter($"## `sti {name}`");
        var command = Assert.IsAssignableFrom<StiCommand>(Program.Subcommands.Single(command => command.Name == name));

        Assert.All(
            command.Options.Where(option => option is not HelpOption),
            option => Assert.Contains($"\n### `{option.Name}`", chapter, StringComparison.Ordinal)
        );
        Assert.All(command.Examples, example => Assert.Contains($"    {example}\n", chapter, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_common_option_has_a_heading()
    {
        var chapter = Chapter("## Options of every command");

        Assert.All(
            Program.Options,
            option => Assert.Contains($"\n### `{option.Name}`", chapter, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task The_help_of_a_command_shows_its_examples(string name)
    {
        foreach (var (language, title) in new[] { ("en", "Examples:"), ("zh", "示例:") })
        {
            var run = await CliRun.OfAsync(name, "--help", "--lang", language);

            Assert.Equal(0, run.ExitCode);
            Assert.Contains(title, run.Output, StringComparison.Ordinal);
            Assert.Contains($"  sti {name}", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData]
    [InlineData("serch", "碳")]
    [InlineData("check", "--colour")]
    [InlineData("check", "--lang", "fr")]
    public async Task Wrong_use_has_the_exit_code_2_and_points_to_the_help(params string[] arguments)
    {
        var run = await CliRun.OfAsync(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static string Chapter(string heading)
    {
        var start = Manual.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"docs/cli.md has no heading {heading}");
        var end = Manual.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
        return end < 0 ? Manual[start..] : Manual[start..end];
    }
}
