using StiArchive.Parsing.References;

namespace StiArchive.Tests.Parsing.References;

public sealed class ReferenceAuthorsTests
{
    [Theory]
    [InlineData("Green C.I, Hill P.M. Ideas[J]. Energy, 2010, 2(1): 224-245.", "Green C.I|Hill P.M")]
    [InlineData("James G.Ford.2014 Report on Islands[R]. Far Hill University, 2015.", "James G.Ford")]
    [InlineData("A.B.Xavier Hill,Ford S. Tides[J].Energy,2019,22 (9): 287-297.", "A.B.Xavier Hill|Ford S")]
    [InlineData("D. J. Hill, S. H. Ford. Small networks[J]. Energy, 1998, 393: 440-442.", "D. J. Hill|S. H. Ford")]
    [InlineData("Hill V.,Ford A.,Lake P.,et al.Tides[J].Energy,2020,34 (5):78-90.", "Hill V|Ford A|Lake P")]
    [InlineData("Hill C K.，and Ford F L. Tides[J]. Energy,1981,27:31-40.", "Hill C K|Ford F L")]
    [InlineData("Hill K.and Ford J.Tides [EB/OL]. [2018-04-07]. http://a.org/b.", "Hill K|Ford J")]
    [InlineData("Hill SS,FORDZetal.Tides[J].Energy,2019,11:81-85.", "Hill SS|FORDZ")]
    [InlineData("(美)希尔，[英]福特．岛屿[M]．厦门：远山出版社，2014：12-16.", "希尔|福特")]
    [InlineData("保罗·A·希尔．岛屿[M]．厦门：远山出版社，2004：97-99.", "保罗·A·希尔")]
    [InlineData("W．希尔.岛屿[M]．厦门：远山出版社，2010.", "W．希尔")]
    [InlineData("参见王一平.岛屿[EB/OL]. [2018-05-08]. http://a.cn/b.htm.", "王一平")]
    [InlineData("欧洲岛屿局 著，尹一然 译.海岛电网[M].厦门：远山出版社，2014：91", "欧洲岛屿局")]
    [InlineData("王一，李二，刘三等主编．海岛电网[M]．厦门：远山出版社，2014.", "王一|李二|刘三")]
    [InlineData("海岛研究院能源研究所编.海岛地图集[M]. 厦门：远山出版社,2012.", "海岛研究院能源研究所")]
    [InlineData("赵一，钱二、孙三.海岛[J].能源,2012(3):1-5.", "赵一|钱二|孙三")]
    [InlineData("GB/T51231-2016海岛电网技术标准［S].", "")]
    public void Names_are_told_apart_in_every_form(string entry, string authors)
    {
        Assert.Equal(authors, string.Join('|', ReferenceFields.Parse(entry).Authors));
    }

    [Theory]
    [InlineData(
        "Hill,R.,ter,Y.,..&Ford,R.().Tides of islands. Energy,13,1-18.",
        "Hill R|ter Y|Ford R",
        "Tides of islands"
    )]
    [InlineData("Hill,M. K. (0o9). Tides of islands. Energy,18(2), 78-83.", "Hill M. K", "Tides of islands")]
    [InlineData(
        "Hill,S.J., Ford,K.1, Lake,P.(2004). Tides of islands. Energy,101, 33-36.",
        "Hill S.J|Ford K.1|Lake P",
        "Tides of islands"
    )]
    public void A_damaged_year_or_initial_leaves_names_and_title_apart(string entry, string authors, string title)
    {
        var fields = ReferenceFields.Parse(entry);

        Assert.Equal((authors, title), (string.Join('|', fields.Authors), fields.Title));
    }

    [Fact]
    public void An_entry_without_authors_begins_with_its_title()
    {
        var fields = ReferenceFields.Parse("Tides and winds of small islands.Ocean Letters，2015，10(3）：e0118.");

        Assert.Empty(fields.Authors);
        Assert.Equal(("Tides and winds of small islands", "Ocean Letters"), (fields.Title, fields.Container));
    }
}
