using StiArchive.Papers;

namespace StiArchive.Tests.Parsing.FrontMatter;

/// <summary>What stands behind labels in papers whose text is not wrapped: abstracts, keywords, numbers, notes.</summary>
public sealed class LabelledFieldsTests
{
    [Theory]
    [InlineData("文章编号：1002-3456(2019)04-0021-08(0021\\~0028)", "1002-3456(2019)04-0021-08")]
    [InlineData(
        @"文章编号：$1 0 0 2 - 3 4 5 6 \lfloor 2 0 1 9 \rfloor 0 4 - 0 0 2 1 - 0 8$",
        "1002-3456(2019)04-0021-08"
    )]
    public void The_article_number_states_year_and_issue(string line, string number)
    {
        var metadata = UnwrappedPaper.Parse("海水淡化合作的经验", "林海", line).Metadata;

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
        var metadata = UnwrappedPaper.Parse("海水淡化合作的经验", "林海", $"文章编号：{number}").Metadata;

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
        var paper = UnwrappedPaper.Parse([
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            .. lines.Split('\n'),
        ]);

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
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            "关键词：" + printed
        );

        Assert.Equal(words.Split('|'), paper.Metadata.KeywordsZh?.Value);
    }

    [Fact]
    public void Labels_without_a_colon_are_known_at_the_start_and_after_a_sentence()
    {
        var paper = UnwrappedPaper.Parse(
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
        var paper = UnwrappedPaper.Parse(
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
        var paper = UnwrappedPaper.Parse(
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
        var paper = UnwrappedPaper.Parse("海水淡化合作的经验", "林海", "作者单位：266000 青岛市，滨海大学海洋研究所");

        Assert.Equal(
            new Affiliation("滨海大学海洋研究所", null, "青岛市", "266000"),
            Assert.Single(paper.Metadata.Affiliations!.Value)
        );
    }

    [Theory]
    [InlineData("作者简介：林海（ORCID：0000-0000-0000-0001），滨海大学研究员，E-mail：linhai@example.org。")]
    [InlineData("[作者简介]林海（1982-），男，滨海大学研究员")]
    public void A_note_on_the_authors_is_taken_out_of_the_sentence_that_it_stands_in(string note)
    {
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            "1引言",
            UnwrappedPaper.Sentences,
            UnwrappedPaper.Sentences[..30] + note,
            "\f" + UnwrappedPaper.Sentences[30..],
            "2现状",
            UnwrappedPaper.Sentences,
            "3结论",
            UnwrappedPaper.Sentences
        );

        var paragraphs = paper.Sections.SelectMany(section => section.Blocks).OfType<Paragraph>();
        Assert.Equal(
            [UnwrappedPaper.Sentences, UnwrappedPaper.Sentences, UnwrappedPaper.Sentences, UnwrappedPaper.Sentences],
            paragraphs.Select(paragraph => paragraph.Text).ToArray()
        );
        Assert.Contains(paper.Noise, noise => noise.Text.Contains("研究员", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("两地按照各自的出资分担基金项目：2019年起的三项都由当地评审，此后每年公布一次名单。")]
    [InlineData("各方按照出资的多少派出代表。收稿日期：以编辑部的登记为准，各地均不得要求变更。")]
    public void The_words_of_a_note_may_stand_in_a_sentence(string sentences)
    {
        var paper = UnwrappedPaper.Parse(
            "海水淡化合作的经验",
            "林海",
            "摘要：本文讨论合作的经验。",
            "1引言",
            UnwrappedPaper.Sentences,
            sentences,
            "2现状",
            UnwrappedPaper.Sentences,
            "3结论",
            UnwrappedPaper.Sentences
        );

        var paragraphs = paper.Sections[0].Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);
        Assert.Equal([UnwrappedPaper.Sentences, sentences], paragraphs, StringComparer.Ordinal);
    }

    [Fact]
    public void Names_without_their_other_form_and_undivided_keywords_are_doubts()
    {
        var paper = UnwrappedPaper.Parse(
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
}
