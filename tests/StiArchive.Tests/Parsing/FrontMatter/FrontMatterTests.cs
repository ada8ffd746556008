using StiArchive.Papers;

namespace StiArchive.Tests.Parsing.FrontMatter;

/// <summary>Titles, names and institutions of papers whose text is not wrapped.</summary>
public sealed class FrontMatterTests
{
    [Fact]
    public void A_second_line_between_title_and_names_belongs_to_the_title()
    {
        var paper = UnwrappedPaper.Parse(
            "海岛微电网的储能容量与离网运行能力之间的关系研",
            "究\\*",
            "林海，周宁",
            "(滨海大学，青岛 266000)"
        );

        Assert.Equal("海岛微电网的储能容量与离网运行能力之间的关系研究", paper.Metadata.TitleZh?.Value);
        Assert.Equal("林海|周宁", Joined(paper, author => author.Zh));
    }

    [Fact]
    public void A_second_title_that_names_an_institution_is_no_institution()
    {
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            "以北岸海洋研究中心为例",
            "林海",
            "滨海大学 青岛 266000",
            "摘要：本文讨论合作的经验。"
        );

        Assert.Equal("海水淡化合作的经验以北岸海洋研究中心为例", paper.Metadata.TitleZh?.Value);
        Assert.Equal("滨海大学", Assert.Single(paper.Metadata.Affiliations!.Value).Zh);
    }

    [Theory]
    [InlineData("海水淡化合作的经验‘")]
    [InlineData("海水淡化\\*合作的经验")]
    [InlineData("海水淡化合作的经验\\*")]
    public void Marks_in_a_title_point_to_notes_and_are_dropped(string title)
    {
        Assert.Equal("海水淡化合作的经验", UnwrappedPaper.Parse(title, "林海").Metadata.TitleZh?.Value);
    }

    [Fact]
    public void English_names_go_to_the_Chinese_ones_whose_surnames_they_spell()
    {
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            "约翰·斯特林，林海，周宁",
            "摘要：本文讨论合作的经验。",
            "Experience with Cooperation in Desalination",
            "Zhou Ning, Lin Hai",
            "Abstract: The paper discusses experience."
        );

        Assert.Equal(
            [("约翰·斯特林", null), ("林海", "Lin Hai"), ("周宁", "Zhou Ning")],
            paper.Metadata.Authors!.Value.Select(author => (author.Zh, author.En))
        );
    }

    [Fact]
    public void A_title_names_and_an_institution_on_one_line_are_told_apart()
    {
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            "林海 周宁中国滨海大学 青岛 266000",
            "摘要：本文讨论合作的经验。",
            "Experience with Cooperation in Desalination: Report of the Northern Harbour Lin Hai Zhou Ningl Binhai University, Qingdao 266000",
            "Abstract: The paper discusses experience."
        );

        Assert.Equal(
            "Experience with Cooperation in Desalination: Report of the Northern Harbour",
            paper.Metadata.TitleEn?.Value
        );
        Assert.Equal("Lin Hai|Zhou Ning", Joined(paper, author => author.En));
    }

    [Fact]
    public void An_English_title_without_an_abstract_is_known_by_the_names_below_it()
    {
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            "林海 周宁",
            "摘要：本文讨论合作的经验。",
            "1引言",
            UnwrappedPaper.Sentences,
            "参考文献",
            "[1] 何云. 海水淡化的统计口径[J]. 示例学报, 2018(4): 11-19.",
            "[2] SAMPLE A. Quality of desalination. Marine Letters, 2016, 53: 456-457.",
            "Experience with Cooperation in Desalination",
            "Lin Hai Zhou Ning (Binhai University, Qingdao 266000, China)"
        );

        Assert.Equal("Experience with Cooperation in Desalination", paper.Metadata.TitleEn?.Value);
        Assert.Equal("Lin Hai|Zhou Ning", Joined(paper, author => author.En));
        Assert.Equal(2, paper.References?.Entries.Count);
    }

    [Fact]
    public void An_institution_alone_above_the_abstract_is_no_title()
    {
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            "Central Institute of Desalination Research, Qingdao 266000",
            "Abstract: The paper discusses experience."
        );

        Assert.Null(paper.Metadata.TitleEn);
    }

    [Theory]
    [InlineData("林海1,2，周宁²\\*，何云12", "1 2|2|1 2")]
    [InlineData("林海1，周宁，何云2", "||")]
    [InlineData("林海1，周宁3，何云2", "||")]
    [InlineData("林海1，周宁1，何云1", "||")]
    public void Numbers_behind_the_names_tell_the_institutions_if_every_one_can_be_read(string names, string numbers)
    {
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            names,
            "（1.滨海大学，青岛 266000；2.南岛学院，海口 570100）"
        );

        Assert.Equal(numbers, Joined(paper, author => string.Join(' ', author.AffiliationNumbers)));
    }

    private static string Joined(Paper paper, Func<Author, string?> name) =>
        string.Join('|', paper.Metadata.Authors!.Value.Select(name));
}
