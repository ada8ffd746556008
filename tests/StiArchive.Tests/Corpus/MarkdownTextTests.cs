using StiArchive.Corpus;

namespace StiArchive.Tests.Corpus;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("研发（R&D）投入占GDP的4.5%[3, 4]。")]
    [InlineData("2013—2018年，各国《行动计划》+“互联网”")]
    [InlineData("见 http://example.org/a_b-c?x=1&y=2#top")]
    [InlineData("p < 0.05 且 n > 30，a|b，A~B，1 + 1 = 2")]
    [InlineData("[1][2]，张三. 题名[J]. 学报, 2019(3): 1-5.")]
    [InlineData("-5.3%的降幅")]
    [InlineData("2020年是收官之年")]
    [InlineData("#1 and AT&T, R&D")]
    public void Ordinary_text_stays_as_people_write_it(string text)
    {
        Assert.Equal(text, MarkdownText.Inline(text));
    }

    [Theory]
    [InlineData("0.05* 与 **", @"0.05\* 与 \*\*")]
    [InlineData("_强调_", @"\_强调\_")]
    [InlineData(@"C:\temp", @"C:\\temp")]
    [InlineData("`code`", @"\`code\`")]
    [InlineData("<b>粗</b>", @"\<b>粗\</b>")]
    [InlineData("<wu@example.org>", @"\<wu@example.org>")]
    [InlineData("&amp; &#65; &nbsp", @"\&amp; \&#65; &nbsp")]
    [InlineData("AT&T;", @"AT\&T;")]
    [InlineData("[注](见下)", @"\[注\](见下)")]
    [InlineData("[未完", @"\[未完")]
    [InlineData("{#s1}", @"\{#s1}")]
    [InlineData(" 前后 ", "&#x20;前后&#x20;")]
    [InlineData("甲\n乙\t丙\u2028丁", "甲&#xA;乙&#x9;丙&#x2028;丁")]
    [InlineData("", "")]
    public void What_Markdown_would_take_for_its_own_is_escaped(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Inline(text));
    }

    [Theory]
    [InlineData("# 一", @"\# 一")]
    [InlineData("> 二", @"\> 二")]
    [InlineData("- 三", @"\- 三")]
    [InlineData("---", @"\---")]
    [InlineData("+ 四", @"\+ 四")]
    [InlineData("1. 五", @"1\. 五")]
    [InlineData("12) 六", @"12\) 六")]
    [InlineData("1.5倍", "1.5倍")]
    [InlineData("~~~", @"\~~~")]
    [InlineData("[1]: 七", @"\[1]: 七")]
    public void What_means_something_at_the_start_of_a_line_is_escaped_there(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Line(text));
    }

    [Theory]
    [InlineData("甲|乙", @"甲\|乙")]
    [InlineData("---", @"\---")]
    [InlineData(":-:", @"\:-:")]
    [InlineData("-", @"\-")]
    [InlineData("-5", "-5")]
    public void What_means_something_in_a_table_is_escaped_there(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Cell(text));
    }
}
