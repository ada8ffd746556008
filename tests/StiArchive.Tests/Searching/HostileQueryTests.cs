using System.Diagnostics;
using StiArchive.Papers;
using StiArchive.Querying;

namespace StiArchive.Tests.Searching;

public sealed class HostileQueryTests(HostileQueryTests.FilledArchive filled)
    : IClassFixture<HostileQueryTests.FilledArchive>
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
            {
                "a thousand excluded words",
                string.Join(' ', Enumerable.Range(0, 1_000).Select(number => $"-创{number}"))
            },
            { "nothing but excluded words", "-创新 -合作 -的" },
            {
                "ten thousand values",
                "author:" + string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"Person{i}"))
            },
            { "ten thousand alternatives", string.Join(" OR ", Enumerable.Repeat("创新", 10_000)) },
            {
                "alternatives that all match",
                string.Join(" OR ", "科技创新合作与国家经济发展政策的研究".Select(han => $"{han}"))
            },
            { "a phrase of nothing but signs between", $"\"{string.Concat(Enumerable.Repeat("，创新", 600))}\"" },
            { "a phrase of lone characters", $"\"{string.Concat(Enumerable.Repeat("创，新。", 450))}\"" },
            { "a phrase with blanks everywhere", $"\"{string.Concat(Enumerable.Repeat("w , ", 500))}\"" },
            { "a question without end", string.Concat(Enumerable.Repeat("科技创新合作与国家经济发展政策的研究", 100)) },
            { "nulls", "创新\0合作\0" },
            { "text from right to left", "\u202E创新\u202C\u200F合作" },
            { "nothing that has a width", string.Concat(Enumerable.Repeat("创\u200B新\u00AD", 400)) },
            { "accents without end", "e" + new string('\u0301', 1_900) },
            { "digits without end", new string('7', 1_999) },
            { "fields in fields", string.Concat(Enumerable.Repeat("title:(创 ", 400)) },
            { "a name without end", "author:\"" + string.Concat(Enumerable.Repeat("a ", 900)) + "\"" },
        };

    [Theory]
    [MemberData(nameof(Queries))]
    public void Whatever_is_typed_is_answered_within_a_second_and_says_what_was_not_read(string what, string query)
    {
        var archive = filled.Archive;
        var started = Stopwatch.GetTimestamp();

        var results = archive.Search(query);

        Assert.True(Stopwatch.GetElapsedTime(started) < Longest, what);
        Assert.True(results.PassageCount > 0 || results.Notices.Count > 0 || query.Length < 2_000, what);
        Assert.DoesNotContain(QueryNotice.TooBroad, results.Notices);
    }

    /// <summary>Three hundred passages of common words.</summary>
    public sealed class FilledArchive : IDisposable
    {
        private const int Papers = 6;
        private const int Paragraphs = 50;
        private const int AuthorsOfPaper = 100;

        private static readonly string[] Words =
        [
            "科技创新",
            "合作",
            "国家经济",
            "发展政策",
            "的研究",
            "w1",
            "碳",
            "and",
            "，",
            "。",
        ];

        public FilledArchive()
        {
            var random = new Random(1);
            var papers = Enumerable
                .Range(0, Papers)
                .Select(paper =>
                    TemporaryArchive.PaperOf(
                        $"p{paper}",
                        [
                            .. Enumerable
                                .Range(0, Paragraphs)
                                .Select(_ => string.Join(random.Next(2) == 0 ? " " : "", random.GetItems(Words, 40))),
                        ]
                    ) with
                    {
                        Metadata = new Metadata { Authors = AuthorsOf(paper) },
                    }
                );
            Archive = new TemporaryArchive([.. papers]);
            Archive.Search("碳");
        }

        // What is typed may be a name, and is then compared with all of them.
        private static Sourced<IReadOnlyList<Author>> AuthorsOf(int paper) =>
            new(
                [
                    .. Enumerable
                        .Range(0, AuthorsOfPaper)
                        .Select(i => new Author(null, $"WU Yan{(char)('a' + paper)}{i}")),
                ],
                Basis.Stated
            );

        internal TemporaryArchive Archive { get; }

        public void Dispose() => Archive.Dispose();
    }
}
