using StiArchive.Extraction;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.References;

namespace StiArchive.Tests.Parsing.References;

public sealed class ReferenceListParserTests
{
    [Theory]
    [InlineData("参考文献")]
    [InlineData("参 考 文 献：")]
    [InlineData("参考文献（References）：")]
    [InlineData("【参考文献】")]
    [InlineData("主要参考文献:")]
    [InlineData("5 参考文献")]
    [InlineData("六、参考文献")]
    [InlineData("References")]
    [InlineData("REFERENCES:")]
    [InlineData("参考文献和注释")]
    [InlineData("References and Notes")]
    [InlineData("引用文献")]
    [InlineData("参考书目：")]
    [InlineData("Literature Cited")]
    public void The_list_begins_at_its_heading(string heading)
    {
        var lines = Lines("正文提到参考文献[1]。", heading, "[1] 张三. 题名[J]. 刊名, 2018(3): 1-5.");

        var (main, tail) = ReferenceListParser.Split(lines);

        Assert.Equal("正文提到参考文献[1]。", Assert.Single(main).Text);
        Assert.Equal(heading, ReferenceListParser.Parse(tail).List?.Title);
    }

    [Fact]
    public void A_heading_at_the_end_of_a_paragraph_still_begins_the_list()
    {
        var (main, tail) = ReferenceListParser.Split(Lines("从而促进增长。参考文献：", "[1] 张三. 题名[M]. 2018."));

        Assert.Equal("从而促进增长。", Assert.Single(main).Text);
        Assert.Equal("参考文献：", tail[0].Text);
    }

    [Fact]
    public void Text_without_a_heading_has_no_list()
    {
        var (main, tail) = ReferenceListParser.Split(Lines("本文列出了主要参考文献的来源。", "[1] 是引用。"));

        Assert.Equal(2, main.Count);
        Assert.Null(ReferenceListParser.Parse(tail).List);
    }

    [Theory]
    [InlineData("[1] 张三. 甲[J]. 刊, 2018(3): 1-5.|[2] 李四. 乙[M]. 2019.|[3] 王五. 丙[D]. 2020.")]
    [InlineData("［1］张三. 甲[J]. 刊, 2018(3): 1-5.|［2]李四. 乙[M]. 2019.|[3」王五. 丙[D]. 2020.")]
    [InlineData("1. 张三. 甲[J]. 刊, 2018(3): 1-5.|2．李四. 乙[M]. 2019.|3、王五. 丙[D]. 2020.")]
    [InlineData("(1) 张三. 甲[J]. 刊, 2018(3): 1-5.|（2）李四. 乙[M]. 2019.|（3）王五. 丙[D]. 2020.")]
    [InlineData("1 张三. 甲[J]. 刊, 2018(3): 1-5.|2李四. 乙[M]. 2019.|3 王五. 丙[D]. 2020.")]
    [InlineData("1[]张三. 甲[J]. 刊, 2018(3): 1-5.|2[]李四. 乙[M]. 2019.|3[]王五. 丙[D]. 2020.")]
    [InlineData("[1] 张三. 甲[J]. 刊, 2018(3): 1-5.[2] 李四. 乙[M]. 2019. [3] 王五. 丙[D]. 2020.")]
    [InlineData("[1] 张三. 甲[J]. 刊,|2018(3): 1-5.|[2] 李四.|乙[M]. 2019.|[3] 王五. 丙[D]. 2020.")]
    [InlineData("张三. 甲[J]. 刊, 2018(3): 1-5.|李四. 乙[M]. 2019.|王五. 丙[D]. 2020.")]
    public void Entries_are_told_apart_however_they_are_numbered(string lines)
    {
        var entries = Parse(lines).List!.Entries;

        Assert.Equal(3, entries.Count);
        Assert.Equal("r2", entries[1].Id);
        Assert.Equal("李四. 乙[M]. 2019.", entries[1].Text.Replace("李四.乙", "李四. 乙", StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_keeps_its_form()
    {
        Assert.Equal(
            ["［1］", "[2]"],
            Parse("［1］甲. 2018.|[2] 乙. 2019.").List!.Entries.Select(e => e.Label),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_year_or_an_issue_at_the_start_of_a_line_is_no_label()
    {
        var entries = Parse(
            "[1] 张三. 甲[N]. 日报,|2016-6-|30（002）.|[2] 李四. 乙[EB/OL].|[2016-10-21]. http://a.cn/b.|2016(2): 20-24."
        ).List!.Entries;

        Assert.Equal(2, entries.Count);
        Assert.EndsWith("30（002）.", entries[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_broken_over_lines_is_no_label()
    {
        var entries = Parse(
            "[1] 甲. 2011.|[2] 乙. 2012.|[3] 丙. 题[EB/OL]. [2017-05-|03]. http://a.cn. [4] 丁. 2014."
        ).List!.Entries;

        Assert.Equal(["[1]", "[2]", "[3]", "[4]"], entries.Select(entry => entry.Label), StringComparer.Ordinal);
    }

    [Fact]
    public void A_second_printing_of_the_list_adds_no_entries()
    {
        var part = Parse("[1] 甲. 2011.|[2] 乙. 2012.|[3] 丙. 2013.|[1] 甲. 2011.|[2] 乙. 2012.|[3] 丙. 2013.");

        Assert.Equal(3, part.List!.Entries.Count);
        Assert.Equal(3, part.Rest.Count);
    }

    [Fact]
    public void A_missing_label_and_a_misread_one_do_not_stop_the_count()
    {
        var entries = Parse("[1] 甲. 2011.|[2] 乙. 2012.|[4] 丁. 2014.|[2ə] 戊. 2015.|[6] 己. 2016.").List!.Entries;

        Assert.Equal(
            ["[1]", "[2]", "[4]", "[2ə]", "[6]"],
            entries.Select(entry => entry.Label),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData("作者贡献说明：张三：撰写。")]
    [InlineData("（责任编辑：李四）")]
    [InlineData("收稿日期：2018-01-02")]
    [InlineData("附录：名单")]
    [InlineData("Abstract: This paper studies policy.")]
    [InlineData("上海市科学学研究所在此说明")]
    public void What_follows_the_list_is_not_part_of_its_last_entry(string other)
    {
        var part = Parse($"[1] 甲. 题[J]. 刊, 2018(1): 1-2.|[2] 乙. 题[J]. 刊, 2019(1): 3-4.|{other}");

        Assert.Equal("乙. 题[J]. 刊, 2019(1): 3-4.", part.List!.Entries[^1].Text);
        Assert.Equal(other, Assert.Single(part.Rest).Text);
    }

    [Fact]
    public void A_note_glued_to_the_last_entry_is_cut_off()
    {
        var part = Parse("[1] 甲. 题[J]. 刊, 2018(1): 1-2.|[2] 乙. 题[J]. 刊, 2019(1): 3-4.作者贡献说明：甲：撰写。");

        Assert.Equal("作者贡献说明：甲：撰写。", Assert.Single(part.Rest).Text);
    }

    [Fact]
    public void A_translation_under_an_entry_belongs_to_it()
    {
        var part = Parse(
            "[1] 王一. 题[J]. 学报, 2010, 2(3): 1-9.|WANG Y. Title[J]. Journal, 2010, 2(3): 1-9.|[2] 乙. 2011."
        );

        Assert.Equal(2, part.List!.Entries.Count);
        Assert.Contains("WANG Y", part.List.Entries[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_years_part_a_list_without_numbers()
    {
        var entries = Parse(
            "Smith, J., 2003. Rangeland policy in semi-arid|regions. Policy Studies 8, 1-15.|Zhao L, Qian M, 2O15. Title [J]. Journal, 4: 2-9."
                + "|陈一,罗二.(2010).情绪研究.心理杂志,16(1),50-51.邱三,田四.(2018).行为研究.医学报,43(2),1-8."
        ).List!.Entries;

        Assert.Equal(
            ["Smith", "Zhao ", "陈一,罗二", "邱三,田四"],
            entries.Select(entry => entry.Text[..5]),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void No_character_of_the_list_is_lost()
    {
        const int Seed = 5;
        var random = new Random(Seed);
        string[] pieces =
        [
            "[1]",
            "[2] ",
            "3. ",
            "张三. ",
            "题名[J]. ",
            "2018(3): 1-5.",
            "作者简介：",
            "\n",
            "http://a.cn",
            "Smith, J. ",
        ];

        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 25).Select(_ => pieces[random.Next(pieces.Length)]));
            var part = Parse(text.Replace('\n', '|'));

            var kept = part.List!.Entries.Select(entry => entry.Label + entry.Text)
                .Concat(part.Rest.Select(line => line.Text));
            Assert.True(Sorted(string.Concat(kept)) == Sorted(text), $"seed {Seed}, round {round}: {text}");
        }
    }

    private static string Sorted(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Order());

    private static ReferencePart Parse(string lines) =>
        ReferenceListParser.Parse(Lines(["参考文献", .. lines.Split('|')]));

    private static IReadOnlyList<Line> Lines(params string[] texts) =>
        LineReader.Read([.. texts.Select((text, index) => new PageLine(text, index + 1, null))]);
}
