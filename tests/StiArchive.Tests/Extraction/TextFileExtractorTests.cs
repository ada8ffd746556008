using System.Text;
using StiArchive.Extraction;

namespace StiArchive.Tests.Extraction;

public sealed class TextFileExtractorTests
{
    private const string Simplified =
        "科技创新政策的国际比较研究\n本文分析了各国参与区域合作的特点，并提出三点建议。\n";
    private const string Traditional =
        "科技創新政策的國際比較研究\n本文分析了各國參與區域合作的特點，並提出三點建議。\n";
    private const string English = "Innovation policy in small economies\nA comparison of three cases.\n";

    static TextFileExtractorTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", Simplified, "utf-8")]
    [InlineData("utf-8", English, "utf-8")]
    [InlineData("utf-16", Simplified, "utf-16le")]
    [InlineData("utf-16", English, "utf-16le")]
    [InlineData("utf-16BE", Traditional, "utf-16be")]
    [InlineData("utf-16BE", English, "utf-16be")]
    [InlineData("utf-32", Simplified, "utf-32le")]
    [InlineData("utf-32BE", English, "utf-32be")]
    [InlineData("gb18030", Simplified, "gb18030")]
    [InlineData("gb18030", Traditional, "gb18030")]
    [InlineData("gb2312", Simplified, "gb18030")]
    [InlineData("big5", Traditional, "big5")]
    public void An_encoding_is_told_from_the_bytes_alone(string written, string text, string expected)
    {
        var extracted = TextFileExtractor.Extract("paper.txt", Encoding.GetEncoding(written).GetBytes(text));

        Assert.Equal(expected, extracted.EncodingName);
        Assert.Equal(text.TrimEnd('\n').Split('\n'), extracted.Lines.Select(line => line.Text), StringComparer.Ordinal);
        Assert.Empty(extracted.Broken);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16BE", "utf-16be")]
    [InlineData("utf-32", "utf-32le")]
    [InlineData("utf-32BE", "utf-32be")]
    [InlineData("gb18030", "gb18030")]
    public void A_byte_order_mark_decides_and_is_not_text(string written, string expected)
    {
        var encoding = Encoding.GetEncoding(written);
        var bytes = encoding.GetBytes("\uFEFF一\n");

        var extracted = TextFileExtractor.Extract("paper.txt", bytes);

        Assert.Equal(expected, extracted.EncodingName);
        Assert.Equal("一", Assert.Single(extracted.Lines).Text);
    }

    [Fact]
    public void Rare_characters_outside_the_basic_plane_survive_in_gb18030()
    {
        var text = Simplified + "𠮷林省的案例，㐂\n";

        var extracted = TextFileExtractor.Extract("paper.txt", Encoding.GetEncoding("gb18030").GetBytes(text));

        Assert.Equal("𠮷林省的案例，㐂", extracted.Lines[^1].Text);
    }

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("gb18030", "gb18030")]
    [InlineData("utf-16", "utf-16le")]
    public void A_broken_byte_is_kept_visible_and_reported_with_its_place(string written, string expected)
    {
        var encoding = Encoding.GetEncoding(written);
        byte[] broken = encoding is UnicodeEncoding ? [0x00, 0xD8] : [0xFF];
        var before = encoding.GetBytes(Simplified + "第三行，");
        byte[] bytes = [.. before, .. broken, .. encoding.GetBytes("余下的文字。\n")];

        var extracted = TextFileExtractor.Extract("paper.txt", bytes);

        Assert.Equal(expected, extracted.EncodingName);
        Assert.Equal("第三行，\uFFFD余下的文字。", extracted.Lines[2].Text);
        Assert.Equal(new BrokenBytes(before.Length, 3), Assert.Single(extracted.Broken));
    }

    [Fact]
    public void A_file_cut_in_the_middle_of_a_character_keeps_all_before_it()
    {
        var bytes = Encoding.UTF8.GetBytes(Simplified + "研究");

        var extracted = TextFileExtractor.Extract("paper.txt", bytes[..^1]);

        Assert.Equal("utf-8", extracted.EncodingName);
        Assert.Equal("研\uFFFD", extracted.Lines[^1].Text);
        Assert.Equal(new BrokenBytes(bytes.Length - 3, 3), Assert.Single(extracted.Broken));
    }

    [Fact]
    public void Neighbouring_broken_bytes_are_one_report_and_as_many_marks()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Simplified), 0xFF, 0xFE, 0xFF, (byte)'x'];

        var extracted = TextFileExtractor.Extract("paper.txt", bytes);

        Assert.Equal("\uFFFD\uFFFD\uFFFDx", extracted.Lines[^1].Text);
        Assert.Single(extracted.Broken);
    }

    [Fact]
    public void A_replacement_mark_that_the_file_itself_holds_is_text()
    {
        var extracted = TextFileExtractor.Extract("paper.txt", Encoding.UTF8.GetBytes("失\uFFFD字"));

        Assert.Equal("失\uFFFD字", Assert.Single(extracted.Lines).Text);
        Assert.Empty(extracted.Broken);
    }

    [Fact]
    public void A_nul_is_broken_text()
    {
        var extracted = TextFileExtractor.Extract("paper.txt", Encoding.UTF8.GetBytes("一行文字\n二\0三"));

        Assert.Equal("二\uFFFD三", extracted.Lines[1].Text);
        Assert.Equal(new BrokenBytes(16, 2), Assert.Single(extracted.Broken));
    }

    [Theory]
    [InlineData("一\n二\n三\n")]
    [InlineData("一\r\n二\r\n三")]
    [InlineData("一\r二\r三\r")]
    [InlineData("一\n二\r\n三")]
    public void Lines_end_in_any_of_three_ways(string text)
    {
        var lines = TextFileExtractor.Extract("paper.txt", Encoding.UTF8.GetBytes(text)).Lines;

        Assert.Equal([new("一", 1, null), new("二", 2, null), new PageLine("三", 3, null)], lines);
    }

    [Fact]
    public void Blank_lines_and_indents_are_kept()
    {
        var lines = TextFileExtractor.Extract("paper.txt", "\n　　段首\n\n \n"u8.ToArray()).Lines;

        Assert.Equal(["", "　　段首", "", " "], lines.Select(line => line.Text), StringComparer.Ordinal);
    }

    [Fact]
    public void A_form_feed_ends_a_page_and_is_not_text()
    {
        var lines = TextFileExtractor.Extract("paper.txt", "甲\n乙\f丙\n\f丁\f\n\n\f"u8.ToArray()).Lines;

        Assert.Equal(
            [new("甲", 1, 1), new("乙", 2, 1), new("丙", 2, 2), new("丁", 3, 3), new("", 4, 4), new PageLine("", 5, 5)],
            lines
        );
    }

    [Fact]
    public void An_empty_file_has_no_lines()
    {
        var extracted = TextFileExtractor.Extract("paper.txt", []);

        Assert.Equal("utf-8", extracted.EncodingName);
        Assert.Empty(extracted.Lines);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_bytes_at_all_give_an_outcome_whose_marks_are_all_reported(int seed)
    {
        var bytes = new byte[100_000];
        new Random(seed).NextBytes(bytes);

        var extracted = TextFileExtractor.Extract("image.png", bytes);

        var markedLines = extracted.Lines.Where(line => line.Text.Contains('\uFFFD')).Select(line => line.LineNumber);
        Assert.Equal(markedLines.Distinct(), extracted.Broken.Select(broken => broken.LineNumber).Distinct());
        Assert.All(extracted.Broken, broken => Assert.InRange(broken.OffsetBytes, 0, bytes.Length - 1));
    }

    [Fact]
    public void Damage_anywhere_leaves_the_other_lines_as_they_were()
    {
        const int Seed = 20260801;
        var random = new Random(Seed);
        var sound = string.Concat(Enumerable.Repeat(Simplified + English, 20));

        for (var round = 0; round < 50; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(sound);
            bytes[random.Next(bytes.Length / 2)] = (byte)random.Next(0x80, 0x100);

            var lines = TextFileExtractor.Extract("paper.txt", bytes).Lines.Select(line => line.Text).ToList();

            var untouched = sound.Split('\n').Intersect(lines, StringComparer.Ordinal).Count();
            Assert.True(untouched >= 4, $"seed {Seed}, round {round}: {untouched} of 4 kinds of line are left");
        }
    }
}
