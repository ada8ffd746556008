using System.Diagnostics;
using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Tests.Corpus;

public sealed class LargePaperTests
{
    private const int TextChars = 200_000;

    [Theory]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("[1][")]
    [InlineData("](")]
    [InlineData("<")]
    [InlineData("<a@")]
    [InlineData("_")]
    [InlineData("a_")]
    [InlineData("*")]
    [InlineData("`")]
    [InlineData("&")]
    [InlineData("&a")]
    [InlineData("|")]
    [InlineData("{")]
    [InlineData("{#x} ")]
    [InlineData("\\")]
    [InlineData("1. ")]
    [InlineData("\n")]
    [InlineData("!")]
    [InlineData("国")]
    public void A_text_of_one_sign_again_and_again_is_kept_in_bounded_time(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, TextChars / sign.Length));
        var paper = new Paper
        {
            Id = "2020-wu",
            Metadata = new() { TitleZh = new(text, Basis.Stated) },
            Sections =
            [
                new(
                    "s1",
                    "1",
                    text,
                    1,
                    [
                        new Paragraph(text),
                        new Table(
                            "t1",
                            "",
                            text,
                            [text],
                            [
                                [text],
                            ],
                            text
                        ),
                    ]
                ),
            ],
        };
        var clock = Stopwatch.StartNew();

        var back = PaperReader.Read("paper.md", PaperWriter.Write(paper));

        Assert.Null(PaperDump.Difference(paper, back));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }

    [Fact]
    public void A_paper_of_many_sections_and_a_long_table_is_kept_in_bounded_time()
    {
        IReadOnlyList<string> Row(int number) => [$"{number}", "研发投入", "4.5%"];
        var table = new Table("t1", "表 1", "投入", Row(0), [.. Enumerable.Range(1, 20_000).Select(Row)], null);
        var paper = new Paper
        {
            Id = "2020-wu",
            Sections =
            [
                .. Enumerable
                    .Range(1, 10_000)
                    .Select(n => new Section($"s{n}", $"{n}", "标题", 1, [new Paragraph("正文。")])),
                new("u1", "", "附表", 1, [table]),
            ],
        };
        var clock = Stopwatch.StartNew();

        var back = PaperReader.Read("paper.md", PaperWriter.Write(paper));

        Assert.Null(PaperDump.Difference(paper, back));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"took {clock.Elapsed}");
    }
}
