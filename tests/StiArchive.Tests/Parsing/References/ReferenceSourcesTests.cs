using StiArchive.Parsing.References;

namespace StiArchive.Tests.Parsing.References;

public sealed class ReferenceSourcesTests
{
    [Theory]
    [InlineData("2016,36 (1): 3-23.", "2016 36 1 3-23")]
    [InlineData("2015，v.35(21):45-51.", "2015 35 21 45-51")]
    [InlineData("2020,v.17;No.506(02) :45-47.", "2020 17 02 45-47")]
    [InlineData("2019，No.639(23):152-155.", "2019 - 23 152-155")]
    [InlineData("2013,23(11)115-122.", "2013 23 11 115-122")]
    [InlineData("2008,28（9);44-52.", "2008 28 9 44-52")]
    [InlineData("2015,89-90: 96-103.", "2015 89-90 - 96-103")]
    [InlineData("2014,34(6）:1 486-1 495.", "2014 34 6 1486-1495")]
    [InlineData("2016，(19)： $5 2 - 5 5 { + } 6 9$", "2016 - 19 52-55+69")]
    [InlineData("2014,(5)：1-10.", "2014 - 5 1-10")]
    [InlineData("2004，125(1/2）：159-172.", "2004 125 1/2 159-172")]
    [InlineData("2017年第3期：16-19.", "2017 - 3 16-19")]
    [InlineData("2O15，12(4）：e0234567.", "2015 12 4 e0234567")]
    [InlineData("2016：97.", "2016 - - 97")]
    public void Year_volume_issue_and_pages_are_read_however_they_are_set(string printed, string numbers)
    {
        var fields = ReferenceFields.Parse($"赵一.海岛电网的运行[J].能源学刊,{printed}");

        Assert.Equal("能源学刊", fields.Container);
        Assert.Equal(numbers, $"{fields.Year} {fields.Volume ?? "-"} {fields.Issue ?? "-"} {fields.Pages ?? "-"}");
    }

    [Theory]
    [InlineData("[J1", "J")]
    [InlineData("[]]", "J")]
    [InlineData("[Jl", "J")]
    [InlineData("[J」", "J")]
    [InlineData("[M〕", "M")]
    [InlineData("［D］", "D")]
    [InlineData("[N】", "N")]
    [InlineData("[EB/0L]", "EB/OL")]
    [InlineData("[EB/ OL]", "EB/OL")]
    [InlineData("[M/CD]", "M/CD")]
    [InlineData("[P]", "P")]
    [InlineData("[S]", "S")]
    public void A_type_mark_is_known_though_damaged(string printed, string mark)
    {
        var fields = ReferenceFields.Parse($"赵一.海岛电网{printed}. 远山, 2018.");

        Assert.Equal((mark, "海岛电网"), (fields.TypeMark, fields.Title));
    }

    [Theory]
    [InlineData("[M].李一，刘二等译.厦门：远山出版社，2015(第一版):9.", "远山出版社", "9")]
    [InlineData("[M].韩一、王二,译校. 厦门：远山出版社,2015:71.", "远山出版社", "71")]
    [InlineData("[M].5版.厦门：远山出版社，2008.", "远山出版社", null)]
    [InlineData("[M].3rd ed.Oslo: North Press,2000: 30-32", "North Press", "30-32")]
    [InlineData("[M].Cambridge,UK and New York,USA:North Press, 2013.", "North Press", null)]
    [InlineData("[S].Washington,D.C.:North Press,1995.", "North Press", null)]
    [InlineData("[R].东湖大学海岛研究项目,2018:62-64.", "东湖大学海岛研究项目", "62-64")]
    [InlineData("[M].厦门：远山出版社,2005.07.", "远山出版社", null)]
    [InlineData("[S].厦门：2018.", null, null)]
    public void A_work_of_its_own_has_a_publisher_and_no_container(string source, string? publisher, string? pages)
    {
        var fields = ReferenceFields.Parse($"赵一.海岛电网{source}");

        Assert.Equal((null, publisher, pages), (fields.Container, fields.Publisher, fields.Pages));
        Assert.Null(fields.Issue);
    }

    [Theory]
    [InlineData("赵一.潮汐[A].海洋协会.海上风电论文集[C].厦门：远山出版社,2020:2.", "海上风电论文集", "2")]
    [InlineData("赵一.潮汐[M]//吴一，陈二．岛屿植物志．厦门：远山出版社，2004：65-73.", "岛屿植物志", "65-73")]
    [InlineData(
        "Hill A.Tides[C]//Proceedings of the Island Symposium.Oslo:远山出版社,1992:4-9.",
        "Proceedings of the Island Symposium",
        "4-9"
    )]
    [InlineData(
        "Hill,A. (2017). Tides. InB.Ford & C. Lake (Eds.),Handbook of islands: A course (2nd ed., pp.24-67). Oslo: 远山出版社.",
        "Handbook of islands: A course",
        "24-67"
    )]
    public void A_part_names_the_whole_without_its_editors(string entry, string container, string pages)
    {
        var fields = ReferenceFields.Parse(entry);

        Assert.Equal((container, "远山出版社", pages), (fields.Container, fields.Publisher, fields.Pages));
    }

    [Theory]
    [InlineData("赵一.海岛电网[N].晨报,2016-3-12(C08).", 2016, "C08")]
    [InlineData("赵一.海岛电网[N].晨报,2013-01-21,05 版", 2013, "05")]
    [InlineData("赵一.海岛电网[N].晨报,2015.03.12(5).", 2015, "5")]
    [InlineData("海岛电网[N].晨报,2013-3-26.", 2013, null)]
    public void What_stands_in_brackets_after_a_newspaper_s_date_is_its_page(string entry, int year, string? pages)
    {
        var fields = ReferenceFields.Parse(entry);

        Assert.Equal(("晨报", year, pages), (fields.Container, fields.Year, fields.Pages));
        Assert.Null(fields.Issue);
    }

    [Theory]
    [InlineData("海岛局.规划[EB/OL].(2019-03-12)[2020-05-01]. http://a.cn/b.html.", 2019, "http://a.cn/b.html")]
    [InlineData("海岛局.规划[EB/OL]．http://a.cn/p/18. html， 2019-06-23.", 2019, "http://a.cn/p/18.html")]
    public void The_date_of_publication_goes_before_that_of_access(string entry, int year, string url)
    {
        var fields = ReferenceFields.Parse(entry);

        Assert.Equal((year, url), (fields.Year, fields.Url));
    }

    [Fact]
    public void A_question_mark_belongs_to_the_title_it_ends()
    {
        var fields = ReferenceFields.Parse("Hill, W., 2001. Islands: harbour or desert? Energy 28, 141-148.");

        Assert.Equal(("Islands: harbour or desert?", "Energy"), (fields.Title, fields.Container));
    }
}
