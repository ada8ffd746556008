using System.Text.RegularExpressions;
using StiArchive.Corpus;

namespace StiArchive.Tests.Corpus;

/// <summary>Holds docs/corpus-format.md to the code: its examples are read, its refusals are refused in those words.</summary>
public sealed partial class CorpusManualTests
{
    private const string FrontMatter = "---\nid: 2020-wu\nkind: report\nlanguages: [zh]\n---\n\n";

    private static readonly string Manual = File.ReadAllText(
        Path.Combine(RepositoryRoot.Path, "docs", "corpus-format.md")
    );

    // ```markdown body … ```
    [GeneratedRegex(
        @"^```markdown (?<kind>\w+)\n(?<text>.*?)^```\n(\n    (?<message>[^\n]+)\n)?",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Example();

    public static TheoryData<string> WholeFiles =>
        [
            .. Examples("paper").Select(example => example.Text),
            .. Examples("body").Select(example => FrontMatter + example.Text),
            .. Examples("basis").Select(example => WithBasis(example.Text)),
        ];

    public static TheoryData<string, string> Refused
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (text, message) in Examples("refused"))
            {
                data.Add(FrontMatter + text, message);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void Every_example_is_read_and_written_back_unchanged(string file)
    {
        Assert.Equal(file, PaperWriter.Write(PaperReader.Read("paper.md", file)));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Every_refusal_is_worded_as_the_manual_has_it(string file, string message)
    {
        var refusal = Assert.Throws<CorpusFormatException>(() => PaperReader.Read("paper.md", file));

        Assert.StartsWith(message, refusal.Problem.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_is_in_the_manual()
    {
        Assert.All(FrontMatterReader.Keys, key => Assert.Contains($"`{key}`", Manual, StringComparison.Ordinal));
    }

    [Fact]
    public void The_manual_shows_examples_of_each_sort()
    {
        Assert.NotEmpty(Examples("paper"));
        Assert.True(Examples("body").Count > 3);
        Assert.True(Examples("refused").Count > 5);
    }

    private static List<(string Text, string Message)> Examples(string kind) =>
        [
            .. Example()
                .Matches(Manual)
                .Where(match => string.Equals(match.Groups["kind"].Value, kind, StringComparison.Ordinal))
                .Select(match => (match.Groups["text"].Value, match.Groups["message"].Value)),
        ];

    private static string WithBasis(string example)
    {
        var indented = string.Concat(example.TrimEnd().Split('\n').Select(line => $"  {line}\n"));
        return $"---\nid: 2020-wu\nkind: report\nlanguages: [zh]\ntitle_zh: 题\nyear: 2020\nissn: '1'\nbasis:\n{indented}---\n";
    }
}
