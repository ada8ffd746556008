using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Web.Papers;

namespace StiArchive.Web.Tests.Papers;

public sealed class AbstractRowsTests(SampleArchive archive) : IClassFixture<SampleArchive>
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";

    private const string Zh =
        "本文比较三个经济体的氢能项目。项目数在2021年达到48个。数据口径不同。因此应当先统一标准。";

    private const string En =
        "This paper compares hydrogen projects in three economies. In 2021 there were 48 projects. "
        + "Therefore standards should be unified first, as the data differ.";

    [Fact]
    public void Sentences_that_say_the_same_are_a_row()
    {
        var rows = AbstractRows.Of(Plain(Zh), Plain(En));

        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => row.Number));
        var numbers = Assert.Single(rows, row => Shown(row.Zh).Contains("48个", StringComparison.Ordinal));
        Assert.Equal("In 2021 there were 48 projects.", Shown(numbers.En));
    }

    [Theory]
    [InlineData(Zh, En)]
    [InlineData(En, Zh)]
    [InlineData("只有一句。", "One. Two. Three. Four. Five. Six.")]
    [InlineData("一。一。一。", "One. One. One.")]
    [InlineData("第一段没有句号\n第二段有。", "First paragraph without a stop\nSecond one.")]
    [InlineData("  前后有空格。  ", " Blanks around. ")]
    public void The_rows_have_every_letter_of_both_abstracts_once_and_in_order(string zh, string en)
    {
        var rows = AbstractRows.Of(Plain(zh), Plain(en));

        Assert.Equal(Squeezed(zh), Squeezed(string.Concat(rows.Select(row => Shown(row.Zh)))));
        Assert.Equal(Squeezed(en), Squeezed(string.Concat(rows.Select(row => Shown(row.En)))));
    }

    [Fact]
    public void A_sentence_without_counterpart_stands_alone()
    {
        var rows = AbstractRows.Of(
            Plain("氢能在2019年起步。"),
            Plain("Hydrogen began in 2019. Zebras sleep in tall grass at noon.")
        );

        Assert.Contains(rows, row => row.Zh is null || row.En!.Range.Length > 30);
    }

    [Fact]
    public void A_passage_begins_in_one_row_only()
    {
        var passage = new Passage
        {
            PaperId = "",
            Anchor = "abstract-zh-p1",
            Kind = PassageKind.Abstract,
            Language = Language.Chinese,
            SectionId = "",
            HeadingPath = [],
            Text = Zh,
            Span = new TextSpan(0, Zh.Length),
            Fingerprint = "",
        };

        var rows = AbstractRows.Of(new ShownText(Zh, [passage]), Plain(En));

        Assert.Single(rows, row => row.Zh is { } zh && zh.Begins(passage));
    }

    [Theory]
    [InlineData("zh", "第 1 句的中英对照")]
    [InlineData("en", "Sentence 1 in both languages")]
    public async Task Both_abstracts_stand_side_by_side_each_sentence_in_its_language(string language, string name)
    {
        var page = await archive.Reader(language).PageAsync(Article);

        var first = page.One("#pair-1");
        Assert.Equal(["zh-Hans", "en"], first.QuerySelectorAll("p").Select(part => part.GetAttribute("lang")));
        Assert.StartsWith("绿色氢能是", first.Texts("p")[0], StringComparison.Ordinal);
        Assert.StartsWith("Green hydrogen is", first.Texts("p")[1], StringComparison.Ordinal);
        Assert.Equal(name, first.One(".pair-number").GetAttribute("aria-label"));
    }

    [Fact]
    public async Task An_abstract_without_its_counterpart_is_text_as_before()
    {
        var page = await archive.Reader().PageAsync($"/papers/{SamplePapers.ReportId}");

        Assert.Empty(page.QuerySelectorAll(".pairs"));
        Assert.Equal("en", page.One("#abstracts > p").GetAttribute("lang"));
    }

    private static ShownText Plain(string text) => new(text, []);

    private static string Shown(ShownText? text) =>
        text is null ? "" : string.Concat(text.Segments.Select(s => text.Text.Substring(s.Span.Start, s.Span.Length)));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
