using System.Diagnostics;
using StiArchive.Querying;

namespace StiArchive.Tests.Searching;

public sealed class HostileQueryTests
{
    // Far more than it takes; a busy machine must not fail the test, and what grows with the square of its length must.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public static TheoryData<string, string> Queries =>
        new()
        {
            { "a lone star", "*" },
            { "a lone minus", "-" },
            { "brackets around nothing", "()" },
            { "operators alone", "AND AND" },
            { "operators side by side", string.Concat(Enumerable.Repeat("NOT ", 400)) },
            { "nested brackets", new string('(', 200) + "碳" + new string(')', 200) },
            { "brackets that are not closed", new string('(', 100_000) },
            { "brackets that were not opened", new string(')', 100_000) },
            { "excluded groups in excluded groups", string.Concat(Enumerable.Repeat("-(", 900)) + "碳" },
            { "a thousand terms", string.Join(' ', Enumerable.Range(0, 1_000).Select(number => $"w{number}")) },
            { "a thousand alternatives", string.Join(" OR ", Enumerable.Range(0, 300).Select(number => $"w{number}")) },
            { "a thousand fields", string.Concat(Enumerable.Repeat("author:", 1_000)) },
            { "a thousand values", "economy:" + string.Join(',', Enumerable.Repeat("KR", 1_000)) },
            { "a long phrase", $"\"{string.Concat(Enumerable.Repeat("科技创新", 25_000))}\"" },
            { "a long word", new string('a', 100_000) + "*" },
            { "a short prefix", "a*" },
            { "stars", string.Concat(Enumerable.Repeat("a* ", 600)) },
            { "quotes", new string('"', 10_001) },
            { "half characters", string.Concat(Enumerable.Repeat("\uD840 ", 900)) },
            { "a year without end", "year:" + new string('9', 1_900) },
            { "a name without end", "author:\"" + string.Concat(Enumerable.Repeat("a ", 900)) + "\"" },
        };

    [Theory]
    [MemberData(nameof(Queries))]
    public void Whatever_is_typed_is_answered_within_a_second_and_says_what_was_not_read(string what, string query)
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "碳与科技创新 a1 and", "w1 w2 w3"));
        archive.Search("碳");
        var started = Stopwatch.GetTimestamp();

        var results = archive.Search(query);

        Assert.True(Stopwatch.GetElapsedTime(started) < Longest, what);
        Assert.True(results.PassageCount > 0 || results.Notices.Count > 0 || query.Length < 2_000, what);
        Assert.DoesNotContain(QueryNotice.TooBroad, results.Notices);
    }
}
