using StiArchive.Originals;
using StiArchive.Papers;

namespace StiArchive.Tests.Originals;

public sealed class PaperSlugTests
{
    private static readonly string Hash = OriginalHash.Of("任何文件"u8);

    [Theory]
    [InlineData(
        2020,
        "吴燕",
        "WU Yan",
        "Research on Korea's Participation in the APEC STI Cooperation",
        "2020-wu-korea-apec-sti"
    )]
    [InlineData(2018, null, "John SMITH", "Open Innovation: A Review", "2018-smith-open-innovation")]
    [InlineData(2018, null, "Smith, John", "The R&D Gap in Europe", "2018-smith-rd-gap-europe")]
    [InlineData(2021, "欧阳修", null, "COVID-19 and Vaccine Policy", "2021-ouyang-covid-19-vaccine")]
    [InlineData(2021, "曾庆红", null, "Carbon Markets", "2021-zeng-carbon-markets")]
    [InlineData(2021, "李明", "Ming Li", "Carbon Markets", "2021-li-carbon-markets")]
    [InlineData(2021, "李明", "LI MING", "Carbon Markets", "2021-li-carbon-markets")]
    [InlineData(2022, null, "Jörg Müller", "Énergie et climat", "2022-muller-energie-et-climat")]
    [InlineData(null, null, null, "Blue Economy", "blue-economy")]
    public void An_id_is_made_of_year_family_name_and_title(
        int? year,
        string? zh,
        string? en,
        string title,
        string expected
    )
    {
        var metadata = Of(year, zh, en, titleZh: "任何题名", title);

        Assert.Equal(expected, PaperSlug.Make(metadata, Hash, _ => false));
    }

    [Theory]
    [InlineData(2020, "吴燕", "韩国参与APEC科技创新合作的研究", "2020-wu-hanguo-canyu-apec")]
    [InlineData(null, null, "关于区域合作的思考", "quyu-hezuo")]
    public void Without_an_English_title_the_words_are_in_pinyin(int? year, string? zh, string title, string expected)
    {
        Assert.Equal(expected, PaperSlug.Make(Of(year, zh, null, title, null), Hash, _ => false));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("——", "???")]
    [InlineData("UU", null)]
    [InlineData("\uD800", "的")]
    [InlineData("Ⅲ🙂", "《》")]
    public void A_paper_of_which_nothing_is_known_is_named_by_its_original(string? titleEn, string? titleZh)
    {
        var slug = PaperSlug.Make(Of(null, null, null, titleZh, titleEn), Hash, _ => false);

        Assert.Matches("^(iii|(uu-)?paper-[0-9a-f]{8})$", slug);
    }

    [Fact]
    public void An_id_that_is_taken_gets_a_number()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { "2020-wu-blue-economy", "2020-wu-blue-economy-2" };

        var slug = PaperSlug.Make(Of(2020, "吴燕", "WU Yan", null, "Blue Economy"), Hash, taken.Contains);

        Assert.Equal("2020-wu-blue-economy-3", slug);
    }

    [Fact]
    public void Whatever_the_names_are_the_id_is_one_that_a_folder_can_have()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var hostile = new Corpus.HostilePaper(seed);

            var slug = PaperSlug.Make(
                Of(2020, hostile.Text(), hostile.Text(), hostile.Text(), hostile.Text()),
                Hash,
                _ => false
            );

            Assert.True(StiArchive.Corpus.PaperId.IsValid(slug) && slug.Length <= 60, $"seed {seed}: {slug}");
        }
    }

    private static Metadata Of(int? year, string? zh, string? en, string? titleZh, string? titleEn) =>
        new()
        {
            Year = year is null ? null : new(year.Value, Basis.Stated),
            Authors = zh is null && en is null ? null : new([new Author(zh, en)], Basis.Stated),
            TitleZh = titleZh is null ? null : new(titleZh, Basis.Stated),
            TitleEn = titleEn is null ? null : new(titleEn, Basis.Stated),
        };
}
