using System.Text.RegularExpressions;

namespace StiArchive.Tests.Architecture;

/// <summary>ARCHITECTURE.md promises which folder may use which; the usings say whether it is kept.</summary>
public sealed partial class StageOrderTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Papers"] = [],
        ["Economies"] = ["Papers"],
        ["Originals"] = ["Papers"],
        ["Extraction"] = ["Papers"],
        ["Parsing"] = ["Papers", "Economies", "Extraction"],
        ["Bilingual"] = ["Papers", "Economies"],
        ["Exporting"] = ["Papers", "Economies", "Bilingual", "Parsing", "Searching"],
        ["Corpus"] = ["Papers", "Originals"],
        ["Analysis"] = ["Papers"],
        ["Passages"] = ["Papers", "Analysis"],
        ["Postings"] = [],
        ["Indexing"] = ["Papers", "Economies", "Passages", "Analysis", "Postings", "Corpus"],
        ["Querying"] = ["Papers", "Economies", "Passages", "Analysis"],
        ["Searching"] = ["Papers", "Economies", "Passages", "Analysis", "Postings", "Indexing", "Querying"],
        ["Browsing"] = ["Papers", "Economies", "Analysis", "Postings", "Indexing", "Querying", "Searching"],
        ["Benchmarking"] =
        [
            "Papers",
            "Economies",
            "Extraction",
            "Parsing",
            "Corpus",
            "Passages",
            "Analysis",
            "Postings",
            "Indexing",
            "Searching",
        ],
        ["Evaluating"] = ["Papers", "Indexing", "Searching"],
    };

    public static TheoryData<string> Folders =>
        [
            .. Directory
                .GetDirectories(Library)
                .Select(folder => Path.GetFileName(folder))
                .Where(name => name is not ("bin" or "obj")),
        ];

    private static string Library => Path.Combine(RepositoryRoot.Path, "src", "StiArchive");

    // using StiArchive.Papers;
    [GeneratedRegex(@"^\s*(global )?using (static )?StiArchive\.(?<folder>\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LibraryUsing();

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_stage_uses_only_what_comes_before_it(string folder)
    {
        Assert.True(MayUse.ContainsKey(folder), $"{folder}/ is not in ARCHITECTURE.md's order of stages.");

        var strays = Directory
            .GetFiles(Path.Combine(Library, folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Usings(file).Select(used => (File: Path.GetFileName(file), Used: used)))
            .Where(pair => pair.Used != folder && !MayUse[folder].Contains(pair.Used, StringComparer.Ordinal))
            .Select(pair => $"{pair.File} uses {pair.Used}/");

        Assert.Empty(strays);
    }

    [Fact]
    public void Nothing_in_the_library_knows_the_web_or_the_console()
    {
        var strays = Directory
            .GetFiles(Library, "*.cs", SearchOption.AllDirectories)
            .Where(file =>
                File.ReadLines(file)
                    .Any(line =>
                        line.StartsWith("using Microsoft.AspNetCore", StringComparison.Ordinal)
                        || line.StartsWith("using Spectre.Console", StringComparison.Ordinal)
                    )
            );

        Assert.Empty(strays);
    }

    private static IEnumerable<string> Usings(string file) =>
        File.ReadLines(file)
            .Select(line => LibraryUsing().Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["folder"].Value);
}
