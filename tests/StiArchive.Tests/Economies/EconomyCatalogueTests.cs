using StiArchive.Economies;

namespace StiArchive.Tests.Economies;

public sealed class EconomyCatalogueTests
{
    [Fact]
    public void Apec_has_twenty_one_members()
    {
        Assert.Equal(21, EconomyCatalogue.All.Count(economy => economy.IsApecMember));
    }

    [Theory]
    [InlineData("KR", "Republic of Korea", "韩国", true)]
    [InlineData("CN", "People's Republic of China", "中国", true)]
    [InlineData("HK", "Hong Kong, China", "中国香港", true)]
    [InlineData("TW", "Chinese Taipei", "中国台北", true)]
    [InlineData("us", "The United States", "美国", true)]
    [InlineData("DE", "Germany", "德国", false)]
    public void An_economy_is_known_by_its_code(string code, string nameEn, string nameZh, bool isApecMember)
    {
        var economy = EconomyCatalogue.Find(code);

        Assert.Equal(new Economy(code.ToUpperInvariant(), nameEn, nameZh, isApecMember), economy);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ZZ")]
    [InlineData("Korea")]
    public void What_is_no_code_names_no_economy(string code) => Assert.Null(EconomyCatalogue.Find(code));

    [Fact]
    public void No_name_is_shared_by_two_economies()
    {
        var shared = EconomyCatalogue
            .Names.GroupBy(entry => entry.Name, entry => entry.Economy.Code, StringComparer.Ordinal)
            .Where(codes => codes.Distinct(StringComparer.Ordinal).Count() > 1);

        Assert.Empty(shared);
    }
}
