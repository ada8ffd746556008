using System.Text;
using System.Text.RegularExpressions;
using StiArchive.Corpus;
using StiArchive.Extraction;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Parsing;

/// <summary>Holds docs/parsing.md to the parser: what it shows printed is parsed and kept as it shows.</summary>
public sealed partial class ParsingManualTests
{
    private const int FewestExamples = 8;

    private static readonly string Manual = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "parsing.md"));

    // ```text … ```   ```markdown … ```
    [GeneratedRegex(
        @"^```text\n(?<printed>.*?)^```\n\n```markdown\n(?<kept>.*?)^```\n",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Example();

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (Match match in Example().Matches(Manual))
            {
                data.Add(match.Groups["printed"].Value, match.Groups["kept"].Value);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_parsed_into_the_lines_that_the_manual_shows(string printed, string kept)
    {
        var paper = PaperParser.Parse(Extract(printed)) with { Id = "example" };
        var written = PaperWriter.Write(paper);
        var missing = Missing(kept, written);

        Assert.True(missing is null, $"This line is not there, or not in this place: {missing}\n\n{written}");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_example_loses_a_character(string printed, string kept)
    {
        var text = Extract(printed);
        var report = Conservation.Check(text, PaperParser.Parse(text));

        Assert.NotEmpty(kept);
        Assert.Empty(report.Lost);
        Assert.Empty(report.Surplus);
    }

    [Fact]
    public void Every_pair_of_blocks_is_read_as_an_example()
    {
        var count = Example().Count(Manual);

        Assert.True(count >= FewestExamples);
        Assert.Equal(Manual.Split("```text\n").Length - 1, count);
        Assert.Equal(Manual.Split("```markdown\n").Length - 1, count);
    }

    private static ExtractedText Extract(string printed) =>
        TextFileExtractor.Extract("example.txt", Encoding.UTF8.GetBytes(printed));

    /// <summary>The first line that does not follow the ones before it; null where all do.</summary>
    private static string? Missing(string kept, string written)
    {
        var rest = new Queue<string>(written.Split('\n'));
        foreach (var line in kept.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            while (rest.Count > 0 && !string.Equals(rest.Peek(), line, StringComparison.Ordinal))
            {
                rest.Dequeue();
            }

            if (!rest.TryDequeue(out _))
            {
                return line;
            }
        }

        return null;
    }
}
