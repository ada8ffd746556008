using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Parsing;

public sealed class RoundtableParserTests
{
    private static readonly Paper Page = PaperParser.Parse(Printed.Spaced(SampleRoundtable.Lines));

    [Fact]
    public void A_page_of_several_speakers_is_a_roundtable_with_a_section_for_each()
    {
        Assert.Equal(PaperKind.NewspaperRoundtable, Page.Kind);
        Assert.Equal("共建“蓝色走廊”科技合作新格局", Page.Metadata.TitleZh?.Value);
        Assert.Equal(
            ["", "携手建设海洋观测网", "科技惠渔，合作共赢", "让数据流动起来"],
            Page.Sections.Select(section => section.Title).ToArray()
        );
    }

    [Fact]
    public void Each_speaker_has_a_name_an_affiliation_and_a_section()
    {
        Assert.Equal(
            [
                new Speaker("王海涛", "某海洋大学海洋政策研究中心教授", "u1"),
                new Speaker("林晓燕", "某渔业科学研究院副院长", "u2"),
                new Speaker("周海宁", null, "u3"),
            ],
            Page.Speakers
        );
    }

    [Fact]
    public void A_question_stands_before_the_answer_and_is_not_part_of_it()
    {
        var question = Assert.IsType<Question>(Page.Sections[1].Blocks[0]);
        var answer = Assert.IsType<Paragraph>(Page.Sections[1].Blocks[1]);

        Assert.Equal("沿岸各国在海洋观测方面开展了哪些合作？", question.Text);
        Assert.StartsWith(
            "王海涛（某海洋大学海洋政策研究中心教授）：海洋观测网",
            answer.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_speaker_named_only_under_the_headline_begins_where_the_column_changes_its_width()
    {
        var text = Assert.IsType<Paragraph>(Assert.Single(Page.Sections[3].Blocks)).Text;

        Assert.StartsWith("数据是海洋科技合作的基础。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_printing_of_a_headline_is_noise()
    {
        Assert.Equal(2, Page.Noise.Count(noise => noise.Kind == NoiseKind.DoubledHeading));
        Assert.True(Conservation.Check(Printed.Spaced(SampleRoundtable.Lines), Page).IsComplete);
    }
}
