using StiArchive.Papers;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Tests.Papers;

public sealed class CitedReferencesTests
{
    private static readonly CitedReferences References = new(
        new ReferenceList(
            "参考文献",
            [
                new("r1", "[1]", "氢能合作研究组. 亚太氢能年度观察[R]. 2020."),
                new("r2", "［2］", "Harbour J. Pilot plants. 2019."),
                new("r3", "3", "Ito K. Ports and hydrogen. 2018."),
                new("r4", "", "No number is printed here."),
            ]
        )
    );

    [Theory]
    [InlineData("走出实验室 [1]。", "1→r1")]
    [InlineData("相互承认 [1, 2]", "1→r1 2→r2")]
    [InlineData("相互承认［1，3］", "1→r1 3→r3")]
    [InlineData("see [1-3]", "1→r1 3→r3")]
    [InlineData("到对方设施工作 [7]", "")]
    [InlineData("到对方设施工作 [2, 7]", "2→r2")]
    [InlineData("在[2019]年", "")]
    [InlineData("[R] 和 [ ] 和 []", "")]
    [InlineData("第1章第2节", "")]
    [InlineData("[99999999999999999999]", "")]
    public void A_number_leads_to_its_entry_where_there_is_one(string text, string links)
    {
        var found = References
            .Find(text)
            .Select(link => $"{text.Substring(link.Span.Start, link.Span.Length)}→{link.Anchor}");

        Assert.Equal(links, string.Join(' ', found));
    }

    [Fact]
    public void Without_a_list_no_number_leads_anywhere()
    {
        Assert.Empty(new CitedReferences(references: null).Find("走出实验室 [1]。"));
    }

    [Fact]
    public void The_pieces_of_a_passage_joined_are_the_passage()
    {
        const string Text = "走出实验室 [1]。相互承认 [1, 2]，再议 [3]";
        for (var start = 0; start < Text.Length; start++)
        {
            for (var end = start; end <= Text.Length; end++)
            {
                var range = TextSpan.FromBounds(start, end);

                var pieces = TextPiece.Split(range, References.Find(Text));

                Assert.Equal(
                    Text[start..end],
                    string.Concat(pieces.Select(p => Text.Substring(p.Span.Start, p.Span.Length)))
                );
            }
        }
    }
}
