using StiArchive.Papers;
using StiArchive.Parsing;

namespace StiArchive.Tests.Parsing;

public sealed class FootnoteReaderTests
{
    [Fact]
    public void Notes_stand_after_the_paragraph_that_holds_their_mark()
    {
        var section = Parse(
            "三种专利的申请受理数和授权数①在过去五年",
            "中稳步增长，其中海洋领域的增幅达到 26.4%②，",
            "位次没有改变。",
            "①　数据来源：统计年鉴。",
            "②　仅统计与海洋观测有关的专利。",
            "　　另一段文字说明其他情况，与注释没有关系，",
            "到此结束。"
        );

        Assert.Equal(
            [("①", "数据来源：统计年鉴。"), ("②", "仅统计与海洋观测有关的专利。")],
            section.Blocks.OfType<Footnote>().Select(note => (note.Label, note.Text)).ToArray()
        );
        Assert.Contains(
            "授权数①在过去五年",
            Assert.IsType<Paragraph>(section.Blocks[0]).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_mark_without_its_note_is_a_doubt_that_says_so()
    {
        var paper = Paper("专利的授权数①稳步增长。", "①", "另一段文字说明其他情况。");

        var doubt = Assert.Single(paper.Doubts, doubt => doubt.Kind == DoubtKind.FootnoteMarkAlone);

        Assert.Equal("①", doubt.Found);
        Assert.Contains("without its note", DoubtSentence.Of(doubt.Kind, Language.English), StringComparison.Ordinal);
        Assert.Contains("没有注文", DoubtSentence.Of(doubt.Kind, Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_that_begin_with_a_circled_number_are_text_where_no_mark_refers_to_them()
    {
        var section = Parse("主要做法如下：", "①建立浮标网络；", "②统一数据标准。");

        Assert.Empty(section.Blocks.OfType<Footnote>());
    }

    private static Section Parse(params string[] lines) => Paper(lines).Sections[0];

    private static Paper Paper(params string[] lines) =>
        PaperParser.Parse(Printed.Spaced(["摘　要：一二三。", "1　概况", .. lines, "2　结论", "结束。"]));
}
