using StiArchive.Papers;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Tests.Papers;

public sealed class AuthorYearCitationsTests
{
    private static readonly CitedReferences References = new(
        new ReferenceList(
            "参考文献",
            [
                new("r1", "", "林晓, 何思远. 绿色氢能[J]. 海州科技政策, 2019, 36(3): 12-15."),
                new("r2", "", "Harbour, J., & Ito, K. (2018a). Pilot plants and what they teach. Tides, 4, 11-19."),
                new("r3", "", "Harbour, J. (2018b). Ports. Tides, 4, 20-29."),
                new("r4", "", "Wade-Benzoni K A. Harbours and their heirs. 2017."),
                new("r5", "", "TANG DM, 1993. Ferns of the coast [M]. \\[唐德茂，1993. 海岸蕨类[M].]"),
            ]
        )
    );

    [Theory]
    [InlineData("起点不同（林晓等，2019）。", "2019→r1")]
    [InlineData("起点不同(林晓,何思远,2019)。", "2019→r1")]
    [InlineData("根据林晓和何思远（2019）的研究", "2019→r1")]
    [InlineData("as Harbour and Ito (2018a) found", "2018a→r2")]
    [InlineData("as others found (Harbour & Ito, 2018a; 林晓等,2019)", "2018a→r2 2019→r1")]
    [InlineData("as others found (Harbour et al., 2018a, 2018b)", "2018a→r2 2018b→r3")]
    [InlineData("as others found (Harbour et al., 2018)", "2018→r2")]
    [InlineData("as others found (see Wade-Benzoni, 2017)", "2017→r4")]
    [InlineData("蕨类很多（唐德茂，1993）", "1993→r5")]
    public void A_name_and_a_year_lead_to_the_entry_that_begins_so(string text, string links)
    {
        var found = References
            .Find(text)
            .Select(link => $"{text.Substring(link.Span.Start, link.Span.Length)}→{link.Anchor}");

        Assert.Equal(links, string.Join(' ', found));
    }

    [Theory]
    [InlineData("林晓的路线图（2019年）")]
    [InlineData("国发（2019）7号")]
    [InlineData("何思远（2019）")]
    [InlineData("Harbours (2018a)")]
    [InlineData("NewHarbour (2018a)")]
    [InlineData("林晓 2019")]
    [InlineData("林晓等（2019-2021）")]
    [InlineData("林晓在北京发表了一篇文章，此后（2019）")]
    [InlineData("(Ford, 2018a)")]
    public void What_no_entry_begins_with_stays_text(string text)
    {
        Assert.Empty(References.Find(text));
    }

    [Fact]
    public void An_entry_is_cited_once_however_it_is_named()
    {
        Assert.Equal(["r1", "r2"], References.EntriesCited("（林晓，2019；林晓等，2019；Harbour, 2018）"));
    }

    [Fact]
    public void Thousands_of_names_and_years_are_read_within_a_second()
    {
        var text = string.Concat(Enumerable.Repeat("（林晓，何思远，Harbour, Ito, 2018a, 2018b", 3_000));

        var found = References.Find(text);

        Assert.True(found.Count <= 6_000);
    }
}
