using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class AuthorIdentitiesTests
{
    [Theory]
    [InlineData("WU Yan", "wu-yan")]
    [InlineData("Yan WU", "wu-yan")]
    [InlineData("Wu, Yan", "wu-yan")]
    [InlineData("Wu Yan", "wu-yan")]
    [InlineData("LUO Han-sheng", "luo-hansheng")]
    [InlineData("LUO Hansheng", "luo-hansheng")]
    [InlineData("LUO Han Sheng", "luo-hansheng")]
    [InlineData("Luo, Han-Sheng", "luo-hansheng")]
    [InlineData("LÜ Ｘin", "lu-xin")]
    [InlineData("John F. Smith", "john-f-smith")]
    [InlineData("SMITH", "smith")]
    [InlineData("吴燕", "")]
    public void Names_in_Latin_letters_have_one_key_however_they_are_printed(string name, string key)
    {
        Assert.Equal(key, LatinName.KeyOf(name));
    }

    [Fact]
    public void A_person_has_both_names_though_each_paper_prints_one()
    {
        Author both = new("吴燕", "WU Yan");
        Author han = new("吳燕", null);
        Author latin = new(null, "Wu, Yan");
        var identities = new AuthorIdentities([both, han, latin]);

        Assert.All([both, han, latin], author => Assert.Equal("wu-yan", identities.Of(author).Key));
        Assert.Equal("WU Yan", identities.Of(han).NameEn);
        Assert.Equal("吳燕", identities.Of(latin).NameZh);
    }

    [Fact]
    public void People_whose_names_sound_alike_stay_apart()
    {
        Author first = new("吴燕", "WU Yan");
        Author second = new("武艳", "WU Yan");
        Author unknown = new(null, "Wu Yan");
        var identities = new AuthorIdentities([first, second, unknown]);

        var keys = new[] { first, second, unknown }.Select(author => identities.Of(author).Key).ToList();

        Assert.Equal(["wu-yan-5434-71d5", "wu-yan-6b66-8273", "wu-yan"], keys);
    }

    [Fact]
    public void A_person_known_in_Han_characters_only_has_an_ASCII_key_too()
    {
        Author author = new("吴燕", null);

        Assert.Equal(new AuthorIdentity("5434-71d5", "吴燕", "吴燕"), new AuthorIdentities([author]).Of(author));
    }
}
