using System.Security.Cryptography;
using StiArchive.Papers;

namespace StiArchive.Web.Tests;

/// <summary>A paper all of whose texts try to be something else: markup, links, formulas, directions, or far too long.</summary>
public static class HostilePaper
{
    public const string Id = "2020-mallory-not-to-be-trusted";

    public const string Markup = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>";

    private const string Markdown = "[按这里](javascript:document.title='run') **粗** `代码` <b>b</b> & &lt;";

    // The reader's text would run from right to left after it.
    private const string Reversed = "\u202Eتجربة\u202D 氢能 \u2067abc";

    private const string Emoji = "👩🏽‍🔬🧪👨‍👩‍👧‍👦 氢 e\u0301\u0300\u0302\u0303";

    private static readonly string LongWord = new('w', 10_000);

    private static readonly string LongHan = new('氢', 10_000);

    public static byte[] OriginalBytes { get; } = [.. "氢"u8];

    public static Paper Paper { get; } =
        new()
        {
            Id = Id,
            Kind = PaperKind.Report,
            Languages = [Language.Chinese, Language.English],
            Original = new(
                $"{Markup}.txt",
                Convert.ToHexStringLower(SHA256.HashData(OriginalBytes)),
                new(2026, 3, 1),
                "utf-8"
            ),
            Metadata = new()
            {
                TitleZh = new($"{Markup}{Reversed}{LongHan}", Basis.Stated),
                TitleEn = new($"{Markdown} {LongWord}", Basis.InferredFrom(Markup)),
                Authors = new([new($"{Markup}甲", $"{Markup} {LongWord}")], Basis.Stated),
                Journal = new($"javascript:document.title='run' {LongWord}", Basis.Stated),
                KeywordsZh = new([$"{Markup}氢能", LongHan[..300]], Basis.Stated),
                KeywordsEn = new([$"{Markup} hydrogen", LongWord[..300]], Basis.Stated),
                Doi = new("10.5555/\"><script>document.title='run'</script>", Basis.Stated),
            },
            AbstractZh = [new($"{Markup}是标记。{Reversed}。{LongHan}。亚太经合组织（{LongWord[..60]}）。")],
            AbstractEn = [new($"{Markup} is markup. {Markdown}. {LongWord}. {Emoji}.")],
            Sections =
            [
                new(
                    "s1",
                    "1",
                    $"{Markup}{LongWord}",
                    1,
                    [new Paragraph($"{Markup}{Reversed}{LongHan} [1] [9] ①。"), Cells(), Chart(), Note()]
                ),
                new(
                    "s2",
                    "",
                    $"{Reversed}",
                    2,
                    [new Question(Markdown), new Paragraph(LongWord), new Paragraph(Emoji)]
                ),
            ],
            References = new ReferenceList(
                $"{Markup}参考文献",
                [new("r1", "[1]", $"{Markdown} https://example.org/{LongWord}")]
            ),
            Doubts = [new(DoubtKind.Other, Markup, $"{Markup}{LongWord}"), new(DoubtKind.OddTable, "t1", LongHan)],
        };

    private static Table Cells() =>
        new(
            "t1",
            $"{Markup}",
            $"{Markdown}{LongWord}",
            [$"{Markup}列", LongWord, "=HYPERLINK(\"javascript:1\")"],
            [
                [Markup, LongHan, "=1+1"],
                [Reversed, Emoji, "-3"],
                ["@SUM(A1)", Markdown, LongWord],
            ],
            Markup
        );

    private static Figure Chart() => new("f1", "图 1", $"{Markup}{LongWord}", Reversed);

    private static Footnote Note() => new("n1", "①", $"{Markup}{Markdown}{LongWord}");
}
