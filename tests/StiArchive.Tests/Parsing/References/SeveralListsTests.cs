using StiArchive.Extraction;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.References;

namespace StiArchive.Tests.Parsing.References;

/// <summary>Papers that print more than one list, or head theirs in another way.</summary>
public sealed class SeveralListsTests
{
    private static readonly string[] Chinese =
    [
        "[1] 张一. 岛屿电网[J]. 能源学刊, 2018, 3(1): 1-5.",
        "[2] 李二. 储能概论[M]. 厦门: 远山出版社, 2019.",
    ];

    private static readonly string[] English =
    [
        "[1] Zhang Y. Island grids[J]. Energy Journal, 2018, 3(1): 1-5.",
        "[2] Li E. Storage[M]. Xiamen: Far Hill Press, 2019.",
    ];

    [Fact]
    public void A_list_printed_once_more_in_English_adds_no_entries()
    {
        var (main, part) = Read(["正文。", "参考文献：", .. Chinese, "References:", .. English]);

        Assert.Equal("正文。", Assert.Single(main).Text);
        Assert.Equal("参考文献：", part.List!.Title);
        Assert.Equal(2, part.List.Entries.Count);
        Assert.Equal(3, part.Rest.Count);
    }

    [Fact]
    public void A_second_list_of_other_works_goes_on_with_the_first()
    {
        var (_, part) = Read(["中文参考文献", .. Chinese, "英文参考文献", .. English, "[3] Hill A. Tides[R]. 2020."]);

        Assert.Equal(5, part.List!.Entries.Count);
        Assert.Equal("英文参考文献", Assert.Single(part.Rest).Text);
    }

    [Theory]
    [InlineData("英文文献")]
    [InlineData("（二）外文部分：")]
    [InlineData("二、期刊论文")]
    public void A_part_of_the_list_may_count_from_one_again(string title)
    {
        var (_, part) = Read(["参考文献", "一、中文文献", .. Chinese, title, .. English]);

        Assert.Equal(["[1]", "[2]", "[1]", "[2]"], part.List!.Entries.Select(e => e.Label), StringComparer.Ordinal);
        Assert.EndsWith("2019.", part.List.Entries[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_another_article_that_ends_on_the_same_page_is_not_joined_to_this_one()
    {
        var (main, part) = Read(["参考文献", .. Chinese, "另一篇文章的正文从这里开始。", "References", .. English]);

        Assert.Equal(4, main.Count);
        Assert.Equal(2, part.List!.Entries.Count);
    }

    [Fact]
    public void A_list_that_is_broken_off_goes_on_past_the_article_between()
    {
        string[] between = ["（下转第72页）", "另一篇文章的正文从这里开始。", "（上接第65页）"];
        var (main, part) = Read([
            "正文。",
            "参考文献",
            .. Chinese,
            .. between,
            "[3] 常三. 潮汐[M]. 2020.",
            "参考文献",
            .. English,
            "[4] 邓四. 风电[M]. 2021.",
        ]);

        Assert.Single(main);
        Assert.Equal(
            ["张一", "李二", "常三", "邓四"],
            part.List!.Entries.Select(entry => entry.Text[..2]),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_heading_and_the_first_entry_may_share_a_line()
    {
        var (_, part) = Read([$"参考文献：{Chinese[0]}", Chinese[1]]);

        Assert.Equal("参考文献：", part.List!.Title);
        Assert.Equal(["[1]", "[2]"], part.List.Entries.Select(e => e.Label), StringComparer.Ordinal);
    }

    [Fact]
    public void References_may_stand_under_the_heading_of_notes()
    {
        Assert.Equal(2, Read(["正文。", "注释：", .. Chinese]).Part.List!.Entries.Count);
    }

    [Fact]
    public void Notes_are_no_references()
    {
        Assert.Null(Read(["正文。", "注释：", "[1] 本文数据由作者整理。", "[2] 各省情况不一。"]).Part.List);
    }

    private static (IReadOnlyList<Line> Main, ReferencePart Part) Read(string[] texts)
    {
        var lines = LineReader.Read([.. texts.Select((text, index) => new PageLine(text, index + 1, null))]);
        var (main, tail) = ReferenceListParser.Split(lines);
        return (main, ReferenceListParser.Parse(tail));
    }
}
