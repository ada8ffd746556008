using StiArchive.Papers;
using StiArchive.Searching;
using StiArchive.Tests.Analysis;

namespace StiArchive.Tests.Searching;

public sealed class HighlighterTests
{
    [Theory]
    [InlineData("韩国 APEC中心", "在[韩国]设立的 [APEC] 气候[中心]")]
    [InlineData("臺灣", "[台湾]与[臺灣]")]
    [InlineData("apec", "[ＡＰＥＣ]成员，[APEC]2020，[APECs]，apecx")]
    [InlineData("policy", "[Policies] and [policy]-making, police")]
    [InlineData("stem", "[STEM] and system")]
    [InlineData("\"stem\"", "[STEM] and system, stems")]
    [InlineData("R&D", "[R&D]、[Ｒ＆Ｄ]、[R & D]、RD")]
    [InlineData("policy-making", "[policy-making], [policy making], [policymaking], policy. Making")]
    [InlineData("policymaking", "[policy-making] and [policymaking]")]
    [InlineData("covid19", "[COVID-19]疫情、[Covid 19]")]
    [InlineData("2600", "[2,600]亿元和[2600]人，26,000")]
    [InlineData("2,600", "[2,600]亿元和[2600]人，2,6,00")]
    [InlineData("12.5%", "[12.5%]、12.5、2.5%")]
    [InlineData("12.5", "[12.5]%、[12.5]，12")]
    [InlineData("U.S.", "the [U.S.] economy, let us")]
    [InlineData("women's", "[women]’s and [women]")]
    [InlineData("互联网+", "“[互联网＋]”与互联网")]
    [InlineData("\"Belt and Road\"", "the [Belt  and\nRoad] Initiative, Belt, and Road")]
    [InlineData("\"关系机制\"", "政策伙伴[关 系\n机制]")]
    [InlineData("\"创新，政策\"", "科技[创新，政策]与创新政策")]
    [InlineData("cafe", "[cafe\u0301]、[Café]")]
    [InlineData("𠮷野", "[𠮷野]家")]
    [InlineData("碳", "低[碳]、[碳][碳]")]
    [InlineData("碳 低碳", "[低碳]与[碳]")]
    public void Marks_stand_on_what_was_asked_for_and_on_nothing_else(string query, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        Assert.Equal(marked, Mark(text, Highlighter.Find(query, text)));
    }

    [Fact]
    public void A_character_that_fills_a_text_is_marked_as_one_run_where_marks_would_be_hundreds()
    {
        var few = Highlighter.Find("氢", string.Concat(Enumerable.Repeat('氢', 20)));
        var many = Highlighter.Find("氢", $"绿{string.Concat(Enumerable.Repeat('氢', 10_000))}能");

        Assert.Equal(20, few.Count);
        Assert.Equal(new TextSpan(1, 10_000), Assert.Single(many));
    }

    [Fact]
    public void Marks_are_in_order_inside_the_text_and_whole_characters()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var text = RandomText.Of(seed, 60);
            var query = RandomText.Of(seed + 10_000, 4) + " " + text[..Math.Min(6, text.Length)];

            var end = 0;
            foreach (var mark in Highlighter.Find(query, text))
            {
                Assert.True(mark.Start >= end && mark.Length > 0 && mark.End <= text.Length, $"seed {seed}: {mark}");
                Assert.False(char.IsLowSurrogate(text[mark.Start]), $"seed {seed}: {mark}");
                Assert.False(char.IsHighSurrogate(text[mark.End - 1]), $"seed {seed}: {mark}");
                end = mark.End;
            }
        }
    }

    private static string Mark(string text, IReadOnlyList<TextSpan> marks) =>
        marks.Reverse().Aggregate(text, (marked, span) => marked.Insert(span.End, "]").Insert(span.Start, "["));
}
