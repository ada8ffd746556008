using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Tests.Analysis.Chinese;

namespace StiArchive.Tests.Searching;

public sealed class PersonNameTests
{
    [TheoryWithIcu]
    [InlineData("王罗汉", "wang luohan", true)]
    [InlineData("王罗汉", "Luohan Wang", true)]
    [InlineData("王罗汉", "luo han wang", true)]
    [InlineData("王罗汉", "wangluohan", true)]
    [InlineData("王罗汉", "Wang, L.-H.", true)]
    [InlineData("王罗汉", "L. H. Wang", true)]
    [InlineData("王罗汉", "Wang LH", true)]
    [InlineData("王罗汉", "Wang L", true)]
    [InlineData("王罗汉", "Wáng Luóhàn", true)]
    [InlineData("王罗汉", "wang", true)]
    [InlineData("王罗汉", "luohan", true)]
    [InlineData("王罗汉", "王羅漢", true)]
    [InlineData("王罗汉", "王", true)]
    [InlineData("王罗汉", "wang luo", false)]
    [InlineData("王罗汉", "Wang H", false)]
    [InlineData("王罗汉", "wan", false)]
    [InlineData("王罗汉", "王罗", false)]
    [InlineData("王燕清", "王燕", false)]
    [InlineData("单明", "shan ming", true)]
    [InlineData("曾怡", "zeng yi", true)]
    [InlineData("解安", "Xie An", true)]
    [InlineData("仇英杰", "qiu yingjie", true)]
    [InlineData("朴慧", "piao hui", true)]
    [InlineData("尉迟明", "Yuchi Ming", true)]
    [InlineData("欧阳晓", "Ou-yang, X.", true)]
    [InlineData("欧阳晓", "欧阳", true)]
    [InlineData("吕思", "Lv Si", true)]
    [InlineData("吕思", "Lü Si", true)]
    public void A_name_in_Han_characters_is_found_as_it_is_read_aloud(string printed, string asked, bool isCalled)
    {
        Assert.Equal(isCalled, new PersonName(printed, printed).IsCalled(Asked(asked)));
    }

    [Theory]
    [InlineData("WU Yan", "wu yan", true)]
    [InlineData("WU Yan", "Yan Wu", true)]
    [InlineData("WANG Luohan", "Wang, L.-H.", true)]
    [InlineData("LUO Han-sheng", "hansheng luo", true)]
    [InlineData("John A. Smith", "Smith, John", true)]
    [InlineData("John A. Smith", "J. Smith", true)]
    [InlineData("John A. Smith", "smith", true)]
    [InlineData("Smith, J.", "John Smith", true)]
    [InlineData("José García", "garcia", true)]
    [InlineData("John A. Smith", "Jane Smith", false)]
    [InlineData("John A. Smith", "smi", false)]
    public void A_name_in_Latin_letters_is_found_in_any_order_and_with_initials(
        string printed,
        string asked,
        bool isCalled
    )
    {
        Assert.Equal(isCalled, new PersonName(printed, printed).IsCalled(Asked(asked)));
    }

    [TheoryWithIcu]
    [InlineData("吴燕", "WU Yan", true)]
    [InlineData("武艳", "WU Yan", true)]
    [InlineData("吴刚", "WU Yan", false)]
    public void A_Han_name_finds_who_is_printed_in_Latin_letters_only(string asked, string printed, bool isCalled)
    {
        Assert.Equal(isCalled, new PersonName(printed, printed).IsCalled(Asked(asked)));
    }

    [Theory]
    [InlineData("smi", true)]
    [InlineData("john s", false)]
    [InlineData("john a", true)]
    public void A_star_lets_a_name_go_on(string asked, bool isCalled)
    {
        var name = new PersonName("John A. Smith", "John A. Smith");

        Assert.Equal(isCalled, name.IsCalled(new NameAsked(new QueryField.Author(asked, IsPrefix: true))));
    }

    private static NameAsked Asked(string name) => new(new QueryField.Author(name, IsPrefix: false));
}
