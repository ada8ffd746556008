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
    [InlineData("走出实验室〔1〕", "1→r1")]
    [InlineData("走出实验室【1－3】", "1→r1 3→r3")]
    [InlineData("走出实验室[1至3]", "1→r1 3→r3")]
    [InlineData("走出实验室[1.3]", "1→r1 3→r3")]
    [InlineData("取值为 [1.7]、[3.1] 和 [0.2]", "")]
    [InlineData("走出实验室²。", "²→r2")]
    [InlineData("走出实验室。¹,³", "¹→r1 ³→r3")]
    [InlineData("走出实验室⁷", "")]
    [InlineData("R² = 0.9, 5 km²", "")]
    [InlineData("在[2019]年", "")]
    [InlineData("[R] 和 [ ] 和 []", "")]
    [InlineData("第1章第2节", "")]
    [InlineData("[99999999999999999999]", "")]
    public void A_number_leads_to_its_entry_where_there_is_one(string text, string links)
    {
        var found = References
            .Find(text)
            .Where(link => link.Kind == TextLinkKind.Reference)
            .Select(link => $"{text.Substring(link.Span.Start, link.Span.Length)}→{link.Anchor}");

        Assert.Equal(links, string.Join(' ', found));
    }

    [Theory]
    [InlineData("[1]|2]|〔3〕|［４］", "[2]→r2 [3]→r3 [4]→r4")]
    [InlineData("[1]|[2][2]||[4]", "[2]→r2 [3]→r3 [4]→r4")]
    [InlineData("[8]|[9]|[1O]|[ll]|[l2]", "[10]→r3 [11]→r4 [12]→r5")]
    public void Entries_are_found_by_the_number_that_a_reader_sees_in_a_damaged_label(string labels, string links)
    {
        var references = new CitedReferences(
            new ReferenceList(
                "参考文献",
                [.. labels.Split('|').Select((label, i) => new Reference($"r{i + 1}", label, "港口年报. 2020."))]
            )
        );

        foreach (var link in links.Split(' '))
        {
            var (citation, anchor) = (link.Split('→')[0], link.Split('→')[1]);
            Assert.Equal(anchor, Assert.Single(references.Find($"走出实验室{citation}。")).Anchor);
        }
    }

    [Fact]
    public void Full_width_citations_lead_to_the_same_entries()
    {
        Assert.Equal(["r1", "r3"], References.Find("相互承认［１，３］").Select(link => link.Anchor));
    }

    [Theory]
    [InlineData("到对方设施工作 [7]", "unlisted-7")]
    [InlineData("到对方设施工作 [2, 5]", "unlisted-5")]
    [InlineData("到对方设施工作 [8]", "unlisted-8")]
    [InlineData("国发[2019]7号", "")]
    [InlineData("第[31]届", "")]
    [InlineData("取值在 [0]", "")]
    public void A_number_without_an_entry_leads_to_the_remark_that_says_so(string text, string anchors)
    {
        var four = new CitedReferences(
            new ReferenceList("参考文献", [new("r1", "[2]", "港口年报."), new("r2", "[4]", "氢.")])
        );

        var found = four.Find(text).Where(link => link.Kind == TextLinkKind.Unlisted);

        Assert.Equal(anchors, string.Join(' ', found.Select(link => link.Anchor)));
    }

    [Theory]
    [InlineData("走出实验室 [1]。", "unlisted-1")]
    [InlineData("国发[2019]7号", "")]
    public void Without_a_list_every_number_that_may_cite_is_unlisted(string text, string anchors)
    {
        var found = new CitedReferences(references: null).Find(text);

        Assert.Equal(anchors, string.Join(' ', found.Select(link => link.Anchor)));
    }

    [Fact]
    public void Of_a_list_without_numbers_nothing_is_said_to_be_missing()
    {
        Assert.Empty(new CitedReferences(new ReferenceList("参考文献", [new("r1", "", "港口年报.")])).Find("见 [1]。"));
    }

    [Theory]
    [InlineData("[5-7]", "5 6* 7")]
    [InlineData("[1, 3～5]", "1 3 4* 5")]
    [InlineData("[2, 9]", "2 9")]
    [InlineData("[9-2]", "9 2")]
    [InlineData("[1-9999]", "1 9999")]
    public void A_range_names_what_lies_between(string citation, string numbers)
    {
        var named = References.Numbers(citation).Select(cited => $"{cited.Number}{(cited.Span is null ? "*" : "")}");

        Assert.Equal(numbers, string.Join(' ', named));
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
