using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

public sealed class FacetTests
{
    private static readonly Paper[] Papers =
    [
        Paper("a", 2019, ["KR"], new Author("吴燕", "WU Yan"), new Author("林舟", "LIN Zhou")),
        Paper("b", 2020, ["KR", "JP"], new Author("吴燕", null)),
        Paper("c", 2020, ["JP"], new Author(null, "Lin, Zhou")),
        Paper("d", 2021, ["CN"], new Author("赵敏", "ZHAO Min")),
    ];

    [Fact]
    public void Every_value_counts_papers_most_first()
    {
        using var archive = new TemporaryArchive(Papers);

        var facets = archive.Search("科技").Facets;

        Assert.Equal(
            "lin-zhou 林舟/LIN Zhou 2, wu-yan 吴燕/WU Yan 2, zhao-min 赵敏/ZHAO Min 1",
            Show(facets, FacetField.Author)
        );
        Assert.Equal("2020 2020/2020 2, 2021 2021/2021 1, 2019 2019/2019 1", Show(facets, FacetField.Year));
        Assert.Equal(
            "JP 日本/Japan 2, KR 韩国/Republic of Korea 2, CN 中国/People's Republic of China 1",
            Show(facets, FacetField.Economy)
        );
    }

    [Fact]
    public void Years_are_all_listed_however_few_values_are_wanted()
    {
        using var archive = new TemporaryArchive(Papers);

        var facets = archive.Searcher.Search(new SearchRequest { Text = "科技", FacetSize = 1 }).Facets;

        Assert.Equal("2020 2020/2020 2, 2021 2021/2021 1, 2019 2019/2019 1", Show(facets, FacetField.Year));
        Assert.Single(facets.Single(facet => facet.Field == FacetField.Economy).Values);
    }

    [Fact]
    public void A_choice_narrows_the_other_facets_and_not_its_own()
    {
        using var archive = new TemporaryArchive(Papers);

        var results = archive.Searcher.Search(
            new SearchRequest
            {
                Text = "科技",
                Years = [2020],
                Economies = ["kr"],
            }
        );

        Assert.Equal("b#s1-p1", TemporaryArchive.AddressOf(Assert.Single(results.Hits)));
        Assert.Equal("wu-yan 吴燕/WU Yan 1", Show(results.Facets, FacetField.Author));
        Assert.Equal("2020 2020/2020 1*, 2019 2019/2019 1", Show(results.Facets, FacetField.Year));
        Assert.Equal("JP 日本/Japan 2, KR 韩国/Republic of Korea 1*", Show(results.Facets, FacetField.Economy));
    }

    [Fact]
    public void Choices_within_a_facet_add_up()
    {
        using var archive = new TemporaryArchive(Papers);

        var results = archive.Searcher.Search(new SearchRequest { Text = "科技", Authors = ["wu-yan", "zhao-min"] });

        Assert.Equal(3, results.PaperCount);
    }

    [Fact]
    public void A_chosen_value_is_listed_even_where_nothing_has_it()
    {
        using var archive = new TemporaryArchive(Papers);

        var facets = archive
            .Searcher.Search(
                new SearchRequest
                {
                    Text = "飞船",
                    Authors = ["nobody"],
                    Years = [1850],
                    Economies = ["PE"],
                }
            )
            .Facets;

        Assert.Equal("nobody nobody/nobody 0*", Show(facets, FacetField.Author));
        Assert.Equal("1850 1850/1850 0*", Show(facets, FacetField.Year));
        Assert.Equal("PE 秘鲁/Peru 0*", Show(facets, FacetField.Economy));
    }

    private static Paper Paper(string id, int year, string[] economies, params Author[] authors) =>
        TemporaryArchive.PaperOf(id, "科技政策。") with
        {
            Metadata = new Metadata
            {
                Authors = new Sourced<IReadOnlyList<Author>>(authors, Basis.Stated),
                Year = new Sourced<int>(year, Basis.Stated),
                EconomiesStudied = new Sourced<IReadOnlyList<string>>(economies, Basis.Stated),
            },
        };

    private static string Show(IReadOnlyList<Facet> facets, FacetField field) =>
        string.Join(
            ", ",
            facets
                .Single(facet => facet.Field == field)
                .Values.Select(value =>
                    $"{value.Key} {value.LabelZh}/{value.LabelEn} {value.PaperCount}{(value.IsSelected ? "*" : "")}"
                )
        );
}
