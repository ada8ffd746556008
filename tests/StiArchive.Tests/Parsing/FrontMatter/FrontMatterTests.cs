using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive.Tests.Parsing.FrontMatter;

/// <summary>Papers whose text is not wrapped, as text recognition prints them: a line a paragraph.</summary>
public sealed class FrontMatterTests
{
    private const string Sentences =
        "沿海城市的海水淡化厂大多由国外企业承建，本地技术人员很难独立运维，一旦设备出现故障便须等待国外的工程师到场，这已经成为各地普遍关心的问题，"
        + "也是本文写作的出发点，下文将以三个城市的调查为依据加以讨论。";

    [Fact]
    public void A_second_line_between_title_and_names_belongs_to_the_title()
    {
        var paper = Parse(
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
        var paper = Parse(
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
        Assert.Equal("海水淡化合作的经验", Parse(title, "林海").Metadata.TitleZh?.Value);
    }

    [Fact]
    public void English_names_go_to_the_Chinese_ones_whose_surnames_they_spell()
    {
        var paper = Parse(
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
        var paper = Parse(
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
        var paper = Parse(
            "海水淡化合作的经验",
            "林海 周宁",
            "摘要：本文讨论合作的经验。",
            "1引言",
            Sentences,
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
        var paper = Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            "Central Institute of Desalination Research, Qingdao 266000",
            "Abstract: The paper discusses experience."
        );

        Assert.Null(paper.Metadata.TitleEn);
    }

    [Theory]
    [InlineData("文章编号：1002-3456(2019)04-0021-08(0021\\~0028)", "1002-3456(2019)04-0021-08")]
    [InlineData(
        @"文章编号：$1 0 0 2 - 3 4 5 6 \lfloor 2 0 1 9 \rfloor 0 4 - 0 0 2 1 - 0 8$",
        "1002-3456(2019)04-0021-08"
    )]
    public void The_article_number_states_year_and_issue(string line, string number)
    {
        var metadata = Parse("海水淡化合作的经验", "林海", line).Metadata;

        Assert.Equal(number, metadata.ArticleNumber?.Value);
        Assert.Equal(2019, metadata.Year?.Value);
        Assert.Equal(BasisKind.Stated, metadata.Year?.Basis.Kind);
        Assert.Equal("4", metadata.Issue?.Value);
        Assert.Equal("1002-3456", metadata.Issn?.Value);
    }

    [Theory]
    [InlineData("1002-3456（2019）S1-0021-08", "S1")]
    [InlineData("1002-3456（2019）Z1-0021-08", "Z1")]
    [InlineData("1002-3456（2019）04S-0021-08", "4S")]
    [InlineData("1002-3456（2019）10-0021-08", "10")]
    [InlineData("1002-3456（2019）00-0021-08", null)]
    public void The_issue_may_be_a_supplement_or_not_out_yet(string number, string? issue)
    {
        var metadata = Parse("海水淡化合作的经验", "林海", $"文章编号：{number}").Metadata;

        Assert.Equal(number, metadata.ArticleNumber?.Value);
        Assert.Equal(issue, metadata.Issue?.Value);
    }

    [Theory]
    [InlineData("关键词：海水淡化；政策工具；技术分类号")]
    [InlineData("关键词：海水淡化；政策工具；技术分类号 G321")]
    [InlineData("关键词：\n海水淡化；政策工具；技术")]
    [InlineData("关键词：海水淡化；政策工\n具；技术")]
    public void Keywords_end_before_the_next_label_and_may_take_two_lines(string lines)
    {
        var paper = Parse(["海水淡化合作的经验", "林海", "摘要：本文讨论合作的经验。", .. lines.Split('\n')]);

        Assert.Equal(["海水淡化", "政策工具", "技术"], paper.Metadata.KeywordsZh?.Value);
    }

    [Theory]
    [InlineData("海水淡化；水、电联产；甲，乙两港", "海水淡化|水、电联产|甲，乙两港")]
    [InlineData("海水淡化，政策工具，水、电联产", "海水淡化|政策工具|水、电联产")]
    [InlineData("海水淡化、政策工具", "海水淡化|政策工具")]
    [InlineData("海水淡化、政策工具，技术、海岛", "海水淡化|政策工具|技术|海岛")]
    [InlineData("海水淡化 政策工具", "海水淡化|政策工具")]
    public void The_strongest_mark_divides_keywords(string printed, string words)
    {
        var paper = Parse("海水淡化合作的经验", "林海", "摘要：本文讨论合作的经验。", "关键词：" + printed);

        Assert.Equal(words.Split('|'), paper.Metadata.KeywordsZh?.Value);
    }

    [Fact]
    public void Labels_without_a_colon_are_known_at_the_start_and_after_a_sentence()
    {
        var paper = Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。关键词 海水淡化，政策工具",
            "中图分类号G321 F752"
        );

        Assert.Equal("本文讨论合作的经验。", Assert.Single(paper.AbstractZh).Text);
        Assert.Equal(["海水淡化", "政策工具"], paper.Metadata.KeywordsZh?.Value);
        Assert.Equal("G321 F752", paper.Metadata.Clc?.Value);
    }

    [Fact]
    public void A_note_in_Chinese_behind_English_keywords_is_no_keyword()
    {
        var paper = Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            "Experience with Cooperation in Desalination",
            "Lin Hai",
            "Abstract: The paper discusses experience.",
            "Keywords: desalination; policy tools林海 滨海大学海洋研究所研究员，主要研究方向为海水淡化、海洋政策和城市供水。"
        );

        Assert.Equal(["desalination", "policy tools"], paper.Metadata.KeywordsEn?.Value);
    }

    [Fact]
    public void The_mark_that_ends_an_abstract_is_no_letter_of_it()
    {
        var paper = Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。>",
            "Experience with Cooperation in Desalination",
            "Lin Hai",
            "Abstract: The paper discusses experience. n"
        );

        Assert.Equal("本文讨论合作的经验。", Assert.Single(paper.AbstractZh).Text);
        Assert.Equal("The paper discusses experience.", Assert.Single(paper.AbstractEn).Text);
    }

    [Fact]
    public void Institutions_may_stand_behind_a_label_with_the_postcode_first()
    {
        var paper = Parse("海水淡化合作的经验", "林海", "作者单位：266000 青岛市，滨海大学海洋研究所");

        Assert.Equal(
            new Affiliation("滨海大学海洋研究所", null, "青岛市", "266000"),
            Assert.Single(paper.Metadata.Affiliations!.Value)
        );
    }

    [Theory]
    [InlineData("林海1,2，周宁²\\*，何云12", "1 2|2|1 2")]
    [InlineData("林海1，周宁，何云2", "||")]
    [InlineData("林海1，周宁3，何云2", "||")]
    [InlineData("林海1，周宁1，何云1", "||")]
    public void Numbers_behind_the_names_tell_the_institutions_if_every_one_can_be_read(string names, string numbers)
    {
        var paper = Parse("海水淡化合作的经验", names, "（1.滨海大学，青岛 266000；2.南岛学院，海口 570100）");

        Assert.Equal(numbers, Joined(paper, author => string.Join(' ', author.AffiliationNumbers)));
    }

    [Theory]
    [InlineData("作者简介：林海（ORCID：0000-0000-0000-0001），滨海大学研究员，E-mail：linhai@example.org。")]
    [InlineData("[作者简介]林海（1982-），男，滨海大学研究员")]
    public void A_note_on_the_authors_is_taken_out_of_the_sentence_that_it_stands_in(string note)
    {
        var paper = Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            "1引言",
            Sentences,
            Sentences[..30] + note,
            "\f" + Sentences[30..],
            "2现状",
            Sentences,
            "3结论",
            Sentences
        );

        var paragraphs = paper.Sections.SelectMany(section => section.Blocks).OfType<Paragraph>();
        Assert.Equal(
            [Sentences, Sentences, Sentences, Sentences],
            paragraphs.Select(paragraph => paragraph.Text).ToArray()
        );
        Assert.Contains(paper.Noise, noise => noise.Text.Contains("研究员", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_a_note_may_stand_in_a_sentence()
    {
        var paper = Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            "1引言",
            "基金项目的管理工作由两地分担，2019年起合并为一个机构，各方按照各自的出资比例派出代表。"
        );

        Assert.Single(paper.Sections[0].Blocks);
    }

    [Fact]
    public void Names_without_their_other_form_and_undivided_keywords_are_doubts()
    {
        var paper = Parse(
            "海水淡化合作的经验",
            "约翰·斯特林，林海，周宁",
            "摘要：本文讨论合作的经验。",
            "Experience with Cooperation in Desalination",
            "Lin Hai, Zhou Ning",
            "Abstract: The paper discusses experience.",
            "Keywords: desalination policy tools technical cooperation island states"
        );

        Assert.Contains(new Doubt(DoubtKind.AuthorsIncomplete, "", "约翰·斯特林"), paper.Doubts);
        Assert.Contains(
            new Doubt(DoubtKind.KeywordsUndivided, "", "desalination policy tools technical cooperation island states"),
            paper.Doubts
        );
    }

    private static string Joined(Paper paper, Func<Author, string?> name) =>
        string.Join('|', paper.Metadata.Authors!.Value.Select(name));

    private static Paper Parse(params string[] front) =>
        PaperParser.Parse(
            Printed.Text(
                string.Join(
                    '\n',
                    front.Contains("1引言")
                        ? front
                        : [.. front, "1引言", Sentences, "2现状", Sentences, "3结论", Sentences]
                )
            )
        );
}
