using System.Text.Encodings.Web;
using System.Text.Unicode;
using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Tests.Shared;

public sealed class MarkedTextTests
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    [Theory]
    [InlineData("绿色氢能", "0-2", "<mark>绿色</mark>氢能")]
    [InlineData("绿色氢能", "2-4", "绿色<mark>氢能</mark>")]
    [InlineData("R&D in APEC", "0-3 7-11", "<mark>R&amp;D</mark> in <mark>APEC</mark>")]
    [InlineData("<b>氢</b>", "3-4", "&lt;b&gt;<mark>氢</mark>&lt;/b&gt;")]
    [InlineData("<script>alert(1)</script>", "1-7", "&lt;<mark>script</mark>&gt;alert(1)&lt;/script&gt;")]
    [InlineData("氢能", "", "氢能")]
    [InlineData("", "", "")]
    public void Spans_become_marks_and_everything_else_is_text(string text, string marks, string html)
    {
        Assert.Equal(html, Write(new MarkedText(text, Spans(marks))));
    }

    [Theory]
    [InlineData("0-6", "示范<mark>项目</mark>多由")]
    [InlineData("0-3", "示范<mark>项</mark>")]
    [InlineData("3-6", "<mark>目</mark>多由")]
    [InlineData("4-6", "多由")]
    public void A_mark_that_reaches_over_the_range_is_cut_at_its_border(string range, string html)
    {
        Assert.Equal(html, Write(new MarkedText("示范项目多由", Spans("2-4"), Assert.Single(Spans(range)))));
    }

    [Theory]
    [InlineData("氢能 hydrogen", "0-2", Language.English, "<mark><span lang=\"zh-Hans\">氢能</span></mark> hydrogen")]
    [InlineData(
        "氢能项目 A1",
        "2-4",
        Language.English,
        "<span lang=\"zh-Hans\">氢能</span><mark><span lang=\"zh-Hans\">项目</span></mark> A1"
    )]
    [InlineData(
        "即 sea trial。",
        "2-5",
        Language.Chinese,
        "即 <mark><span lang=\"en\">sea</span></mark><span lang=\"en\"> trial</span>。"
    )]
    public void Within_and_beside_a_mark_the_other_language_is_named(
        string text,
        string marks,
        Language language,
        string html
    )
    {
        Assert.Equal(html, Write(new MarkedText(text, Spans(marks), language)));
    }

    [Fact]
    public void Ranges_in_a_row_write_the_whole_text_with_each_marked_letter_once()
    {
        const int Seed = 20261;
        var random = new Random(Seed);
        for (var round = 0; round < 200; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => "氢<&a氧"[random.Next(5)]));
            var start = random.Next(text.Length);
            var mark = new TextSpan(start, random.Next(1, text.Length - start + 1));
            var cut = random.Next(text.Length + 1);

            var parts =
                Write(new MarkedText(text, [mark], new TextSpan(0, cut)))
                + Write(new MarkedText(text, [mark], TextSpan.FromBounds(cut, text.Length)));

            var whole = Write(new MarkedText(text, [mark]));
            Assert.True(
                whole == parts.Replace("</mark><mark>", "", StringComparison.Ordinal),
                $"seed {Seed}, round {round}"
            );
        }
    }

    private static TextSpan[] Spans(string spans) =>
        [
            .. spans
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(span => span.Split('-').Select(int.Parse).ToArray())
                .Select(bounds => TextSpan.FromBounds(bounds[0], bounds[1])),
        ];

    private static string Write(MarkedText text)
    {
        using var writer = new StringWriter();
        text.WriteTo(writer, Encoder);
        return writer.ToString();
    }
}
