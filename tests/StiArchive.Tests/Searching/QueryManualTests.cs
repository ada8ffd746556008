using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Tests.Analysis.Chinese;

namespace StiArchive.Tests.Searching;

/// <summary>Holds docs/query-language.md to what is found in the papers at its end.</summary>
public sealed partial class QueryManualTests : IDisposable
{
    private static readonly string[] Manual = File.ReadAllLines(
        Path.Combine(RepositoryRoot.Path, "docs", "query-language.md")
    );

    private readonly TemporaryArchive _archive = new([.. Rows("paper").Select(PaperOf)]);

    // | `低碳 APEC` | `a/p1` | Words between blanks …
    [GeneratedRegex(@"^\| `(?<query>.+?)` \|(?<finds>[^|]*)\|(?<remark>.*)\|$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();

    // `a/p1`
    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string, string>();
            foreach (var example in Manual.Select(line => Example().Match(line)).Where(match => match.Success))
            {
                examples.Add(
                    example.Groups["query"].Value.Replace("\\|", "|", StringComparison.Ordinal),
                    string.Join(' ', Codes(example.Groups["finds"].Value)),
                    string.Join(' ', Codes(example.Groups["remark"].Value).Where(IsNotice))
                );
            }

            return examples;
        }
    }

    [TheoryWithIcu]
    [MemberData(nameof(Examples))]
    public void Every_example_finds_what_the_manual_says(string query, string places, string notices)
    {
        var results = _archive.Search(query);

        Assert.Equal(places, string.Join(' ', results.Hits.Select(PlaceOf).Order(StringComparer.Ordinal)));
        var told = results.Notices.Select(notice => $"{notice}").ToList();
        Assert.Equal(notices, string.Join(' ', notices.Length == 0 ? told.Where(IsHardlyRead) : told));
    }

    public void Dispose() => _archive.Dispose();

    private static IEnumerable<string> Codes(string cell) =>
        Code().Matches(cell).Select(match => match.Groups["code"].Value);

    private static bool IsNotice(string code) => Enum.TryParse<QueryNotice>(code, out _);

    // That words are missing or a name stands for them is said in the examples' own words.
    private static bool IsHardlyRead(string notice) => notice is not ("PartialMatches" or "ReadAsAuthor");

    private static string PlaceOf(PassageHit hit) =>
        $"{hit.Passage.PaperId}/{hit.Passage.Anchor.Split('-')[^1]}" switch
        {
            "a/zh" => "a/title",
            "b/en" => "b/title",
            "a/r1" => "a/row",
            "b/r1" => "b/row",
            "b/n1" => "b/note",
            var place => place,
        };

    private static Paper PaperOf(string[] cells) =>
        new()
        {
            Id = cells[0],
            Metadata = new Metadata
            {
                TitleZh = cells[0] == "a" ? new Sourced<string>(cells[1], Basis.Stated) : null,
                TitleEn = cells[0] == "b" ? new Sourced<string>(cells[1], Basis.Stated) : null,
                Authors = new Sourced<IReadOnlyList<Author>>([.. List(cells[2], ';').Select(AuthorOf)], Basis.Stated),
                Year = new Sourced<int>(int.Parse(cells[3], provider: null), Basis.Stated),
                EconomiesStudied = new Sourced<IReadOnlyList<string>>(List(cells[4], ','), Basis.Stated),
                KeywordsZh = new Sourced<IReadOnlyList<string>>(List(cells[5], ';'), Basis.Stated),
                Journal = new Sourced<string>(cells[6], Basis.Stated),
            },
            Sections =
            [
                new Section(
                    "s1",
                    "",
                    "",
                    1,
                    [.. Rows("passage").Where(row => row[0][0] == cells[0][0]).Select(BlockOf)]
                ),
            ],
        };

    private static Author AuthorOf(string names) =>
        names.Split('/') is [var zh, var en] ? new Author(zh, en) : new Author(names, null);

    private static Block BlockOf(string[] cells) =>
        cells[0][2..] switch
        {
            "row" => new Table("t1", "", "", [], [List(cells[1], '；')], null),
            "note" => new Footnote("n1", "①", cells[1]),
            _ => new Paragraph(cells[1]),
        };

    private static string[] List(string cell, char separator) =>
        cell.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The rows of the table whose first column is called so.</summary>
    private static IEnumerable<string[]> Rows(string name) =>
        Manual
            .SkipWhile(line => !line.StartsWith($"| {name} |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => List(line, '|'));
}
