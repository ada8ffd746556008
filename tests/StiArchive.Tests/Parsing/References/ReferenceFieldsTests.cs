using StiArchive.Papers;
using StiArchive.Parsing.References;

namespace StiArchive.Tests.Parsing.References;

public sealed class ReferenceFieldsTests
{
    [Theory]
    [InlineData(
        "王小明, 李晓红, 等. 创新券政策研究[J]. 科学学杂志, 2018, 33(2): 62-65.",
        "王小明|李晓红",
        "创新券政策研究",
        "科学学杂志",
        "2018 33 2 62-65",
        "J"
    )]
    [InlineData(
        "王小明．创新券政策研究［J」．科学学杂志，2016，（11)：47--49．",
        "王小明",
        "创新券政策研究",
        "科学学杂志",
        "2016 - 11 47--49",
        "J"
    )]
    [InlineData(
        "Green M,Brown T,et al.Title of a study[J].Journal of Policy,2O15,36 (1): 3-23.",
        "Green M|Brown T",
        "Title of a study",
        "Journal of Policy",
        "2015 36 1 3-23",
        "J"
    )]
    [InlineData(
        "Green, M. E., & Brown, T.(2017).Feeling well. Journal of Care, 85(3), 398-408.",
        "Green M. E|Brown T",
        "Feeling well",
        "Journal of Care",
        "2017 85 3 398-408",
        ""
    )]
    [InlineData(
        "Green, M., 2003. Managing land in dry regions. Policy Bulletin 12, 887-895.",
        "Green M",
        "Managing land in dry regions",
        "Policy Bulletin",
        "2003 12 - 887-895",
        ""
    )]
    [InlineData(
        "GREEN MA, BROWN T et al., 2014. A new genus [J]. Gard Bull, 66(2): 195-205.",
        "GREEN MA|BROWN T",
        "A new genus",
        "Gard Bull",
        "2014 66 2 195-205",
        "J"
    )]
    [InlineData(
        "赵一,钱二.(2012).问卷编制.心理学刊,20(3),390-397.",
        "赵一|钱二",
        "问卷编制",
        "心理学刊",
        "2012 20 3 390-397",
        ""
    )]
    [InlineData(
        "赵一.空间科学的挑战.科学院刊，2014,29(5)：575-582.",
        "赵一",
        "空间科学的挑战",
        "科学院刊",
        "2014 29 5 575-582",
        ""
    )]
    [InlineData(
        "赵一.加强新型智库建设[N]．晨报，2014-05-31(5).",
        "赵一",
        "加强新型智库建设",
        "晨报",
        "2014 - - 5",
        "N"
    )]
    public void An_article_says_who_what_where_and_when(
        string entry,
        string authors,
        string title,
        string container,
        string numbers,
        string mark
    )
    {
        var fields = ReferenceFields.Parse(entry);

        Assert.Equal(authors, string.Join('|', fields.Authors));
        Assert.Equal((title, container), (fields.Title, fields.Container));
        Assert.Equal(numbers, $"{fields.Year} {fields.Volume ?? "-"} {fields.Issue ?? "-"} {fields.Pages ?? "-"}");
        Assert.Equal(mark, fields.TypeMark ?? "");
    }

    [Theory]
    [InlineData("周三. 科技政策导论[M]. 北京: 远山出版社, 2011: 66-70.", "科技政策导论", "远山出版社", "M")]
    [InlineData("周三. 科技政策导论[M]. 远山出版社，2011.", "科技政策导论", "远山出版社", "M")]
    [InlineData("周三. 创新体系研究[D].武汉：东湖大学，2011.", "创新体系研究", "东湖大学", "D")]
    [InlineData(
        "Hill A B.The Theory of Growth[M]. New York: River Press,2011: 177-222.",
        "The Theory of Growth",
        "River Press",
        "M"
    )]
    [InlineData("周三.中国植被.北京：远山出版社，2011：1-13.", "中国植被", "远山出版社", "")]
    public void A_book_or_thesis_has_a_publisher_and_is_part_of_nothing(
        string entry,
        string title,
        string publisher,
        string mark
    )
    {
        var fields = ReferenceFields.Parse(entry);

        Assert.Equal((title, publisher, null, 2011), (fields.Title, fields.Publisher, fields.Container, fields.Year));
        Assert.Equal(mark, fields.TypeMark ?? "");
    }

    [Fact]
    public void A_paper_of_a_collection_names_both()
    {
        var fields = ReferenceFields.Parse(
            "Hill A,Ford B.Noise in sources[C]//Proceedings of the Control Symposium.Oslo:North Press,1992:4-9."
        );

        Assert.Equal("Proceedings of the Control Symposium", fields.Container);
        Assert.Equal(("North Press", 1992, "4-9"), (fields.Publisher, fields.Year, fields.Pages));
    }

    [Fact]
    public void An_address_on_the_web_loses_the_blanks_of_former_line_breaks()
    {
        var fields = ReferenceFields.Parse(
            "晨报网．考察报告[EB/OL].[2015-10-02]. http://www.example.cn/ news_1370175.html."
        );

        Assert.Equal("http://www.example.cn/news_1370175.html", fields.Url);
        Assert.Equal(("考察报告", "EB/OL", 2015), (fields.Title, fields.TypeMark, fields.Year));
    }

    [Theory]
    [InlineData(
        "赵一.题名[J].学刊,2020,28(21):3794-3797.DOI:10.3969/j.issn.1672-4992.2020.21.034.",
        "10.3969/j.issn.1672-4992.2020.21.034"
    )]
    [InlineData(
        "Hill A.Title[J].Journal,2014,187(1): 4128.doi: 10.1007/s10661- 014-4128-4.",
        "10.1007/s10661-014-4128-4"
    )]
    public void A_doi_is_found_with_or_without_its_label(string entry, string doi)
    {
        Assert.Equal(doi, ReferenceFields.Parse(entry).Doi);
    }

    [Theory]
    [InlineData(
        "赵一,钱二.降水量分析[J].水利,2014,42(2):52-54.[Zhao Yi,Qian Er.Analysis of rain[J]. Water,2014,42(2): 52-54.]",
        Language.Chinese
    )]
    [InlineData(
        "ZHAO Y, 2010. A checklist of plants [M]. Oslo: North Press.[赵一，2010．植物名录[M]．远山出版社.]",
        Language.English
    )]
    public void A_translation_in_brackets_does_not_mix_with_the_entry(string entry, Language language)
    {
        var fields = ReferenceFields.Parse(entry);

        Assert.Equal(language, fields.Language);
        Assert.DoesNotContain("[", fields.Title + fields.Container + fields.Publisher, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("[J]")]
    [InlineData("无法辨认的文字")]
    [InlineData("((((((((2018")]
    public void What_cannot_be_read_is_absent(string entry)
    {
        var fields = ReferenceFields.Parse(entry);

        Assert.Empty(fields.Authors);
        Assert.Null(fields.Doi);
    }

    [Fact]
    public void A_very_long_entry_takes_no_more_time_than_its_length()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        foreach (var piece in new[] { "张三，", "A. ", "1. ", "(2018)", "[", "http://a ", "Smith J, " })
        {
            ReferenceFields.Parse(string.Concat(Enumerable.Repeat(piece, 20_000)));
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
    }
}
