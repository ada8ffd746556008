using StiArchive.Papers;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Tests.Papers;

public sealed class FootnoteMarksTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    [Theory]
    [InlineData("路线图①提出次序。", 3)]
    [InlineData("路线图提出次序。①", 8)]
    [InlineData("三点建议：①加强合作；②推进标准。路线图①另有说明。", 20)]
    [InlineData("没有标记。", -1)]
    [InlineData("①开头的是列表。", -1)]
    public void A_mark_behind_a_word_leads_to_the_footnote_and_the_number_of_an_item_does_not(string text, int start)
    {
        var marks = new FootnoteMarks(Paper(new Paragraph(text), new Footnote("n1", "①", "见附表。")));

        Assert.Equal(start < 0 ? [] : new[] { start }, marks.Find(text, "s1", 0).Select(link => link.Span.Start));
    }

    [Fact]
    public void Numbering_that_restarts_leads_each_mark_to_the_footnote_behind_it()
    {
        var marks = new FootnoteMarks(
            Paper(
                new Paragraph("专利①增加。"),
                new Footnote("n1", "①", "年鉴。"),
                new Paragraph("论文①也增加，基金②减少。"),
                new Footnote("n2", "①", "索引。"),
                new Footnote("n3", "②", "公报。")
            )
        );

        Assert.Equal(["n1"], marks.Find("专利①增加。", "s1", 0).Select(link => link.Anchor));
        Assert.Equal(["n2", "n3"], marks.Find("论文①也增加，基金②减少。", "s1", 2).Select(link => link.Anchor));
    }

    [Fact]
    public void Two_footnotes_with_one_sign_take_two_marks_of_one_paragraph()
    {
        const string Text = "专利①增加，论文①也增加。";

        var marks = new FootnoteMarks(
            Paper(new Paragraph(Text), new Footnote("n1", "①", "年鉴。"), new Footnote("n2", "①", "索引。"))
        );

        Assert.Equal(2, marks.Find(Text, "s1", 0).Select(link => link.Anchor).Distinct().Count());
    }

    [Fact]
    public void A_footnote_that_is_printed_before_its_mark_finds_it()
    {
        var note = new Footnote("n1", "*", "资助项目。");

        var marks = new FootnoteMarks(Paper(note, new Paragraph("作者*任职于海州大学。")));

        Assert.Equal(("s1", 1, 2), marks.PlaceOf(note));
    }

    [Fact]
    public void A_mark_two_pages_away_is_another()
    {
        var note = new Footnote("n1", "①", "见附表。") { Page = 5 };

        var marks = new FootnoteMarks(Paper(new Paragraph("路线图①提出次序。") { Page = 2 }, note));

        Assert.Null(marks.PlaceOf(note));
    }

    [Fact]
    public void A_mark_in_a_cell_is_a_link_of_that_cell()
    {
        var table = new Table(
            "t1",
            "表 1",
            "投资",
            ["年份", "投资①"],
            [
                ["2020", "48.5"],
            ],
            Note: null
        );

        var marks = new FootnoteMarks(Paper(table, new Footnote("n1", "①", "亿元。")));

        Assert.Equal("n1", Assert.Single(marks.Find("投资①", "s1", 0)).Anchor);
        Assert.Empty(marks.Find("48.5", "s1", 0));
    }

    [Fact]
    public async Task The_reader_goes_from_the_mark_to_the_footnote_and_back()
    {
        var page = await archive.Reader("zh").PageAsync($"/papers/{SamplePapers.ArticleId}");

        var mark = page.One(".footnote-link");
        Assert.Equal("①", mark.TextContent);
        Assert.Equal("#n1", mark.Href());
        var back = page.One(".footnote a.footnote-mark");
        Assert.Equal("脚注 ①：回到正文", back.GetAttribute("aria-label"));
        Assert.True(page.GetElementById(back.Href()[1..])!.Contains(mark));
    }

    private static Paper Paper(params Block[] blocks) => new() { Sections = [new("s1", "1", "现状", 1, blocks)] };
}
