using StiArchive.Parsing.FrontMatter;

namespace StiArchive.Tests.Parsing.FrontMatter;

public sealed class NameReaderTests
{
    [Theory]
    [InlineData("林 海　周宁¹　何 云²", "林海,周宁,何云")]
    [InlineData("作者：林海", "林海")]
    [InlineData("■林海1.2 周宁", "林海,周宁")]
    [InlineData("周远航」林海", "周远航,林海")]
    [InlineData("缑远航　暨北辰　周宁　林海", "缑远航,暨北辰,周宁,林海")]
    [InlineData("仇 智},林海'，楚望舒", "仇智,林海,楚望舒")]
    [InlineData("欧阳文静¹，林海²\\*", "欧阳文静,林海")]
    [InlineData("阿布都拉·艾山'，古丽娜尔·买买提²，林海¹", "阿布都拉·艾山,古丽娜尔·买买提,林海")]
    [InlineData("约翰·斯特林「著林海²周宁² 编译", "约翰·斯特林,林海,周宁")]
    public void Names_after_a_title_lose_their_marks_and_blanks(string line, string names)
    {
        Assert.Equal(names.Split(','), NameReader.Chinese(line, isAfterTitle: true));
    }

    [Theory]
    [InlineData("林海波周宁远何云", "林海波,周宁远,何云")]
    [InlineData("林海波¹　周宁远何书瑶1\\*” 黄向晨岳 婷陈莉", "林海波,周宁远,何书瑶,黄向晨,岳婷,陈莉")]
    public void Names_that_ran_together_are_cut_where_there_is_one_way_to_do_so(string line, string names)
    {
        Assert.Equal(names.Split(','), NameReader.Chinese(line, isAfterTitle: true));
    }

    [Theory]
    [InlineData("海岛微电网的示范意义")]
    [InlineData("第三期专题")]
    [InlineData("林海 周宁北岸社科联 江门 529000")]
    [InlineData("Island Grids")]
    public void Other_lines_hold_no_names(string line)
    {
        Assert.Empty(NameReader.Chinese(line, isAfterTitle: true));
    }

    [Theory]
    [InlineData("林海 周宁中国示例科学院 北京 100000", "林海 周宁|中国示例科学院 北京 100000")]
    [InlineData("林海」周宁²示例海洋研究所青岛266000", "林海」周宁²|示例海洋研究所青岛266000")]
    [InlineData(
        "林海，周宁(1.滨海大学，青岛 266000；2.南岛学院，海口 570100）",
        "林海，周宁|(1.滨海大学，青岛 266000；2.南岛学院，海口 570100）"
    )]
    [InlineData("1英国滨海大学 青岛 266000", "1英国滨海大学 青岛 266000")]
    public void An_institution_behind_the_names_is_cut_off(string line, string parts)
    {
        Assert.Equal(parts.Split('|'), NamesAndInstitution.Parts(line));
    }
}
