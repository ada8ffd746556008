using System.Text;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Parsing;

/// <summary>A proof is worth something only if it fails when it should.</summary>
public sealed class ConservationTests
{
    private static readonly Paper Sample = PaperParser.Parse(Printed.Spaced(SampleArticle.Lines));

    [Fact]
    public void A_lost_paragraph_is_reported_with_its_lines()
    {
        var damaged = WithBlocks(1, blocks => [.. blocks.Skip(1)]);

        var report = Conservation.Check(Printed.Spaced(SampleArticle.Lines), damaged);

        Assert.Contains(report.Lost, lost => lost.Text.StartsWith("智利海岸线", StringComparison.Ordinal));
    }

    [Fact]
    public void A_doubled_paragraph_is_reported()
    {
        var damaged = WithBlocks(1, blocks => [.. blocks, blocks[0]]);

        var report = Conservation.Check(Printed.Spaced(SampleArticle.Lines), damaged);

        Assert.NotEmpty(report.Surplus);
    }

    [Theory]
    [InlineData("渔业与航运业", "航运业与渔业")]
    [InlineData("2350 万美元", "3250 万美元")]
    public void Characters_exchanged_within_a_line_are_reported_although_their_counts_agree(
        string printed,
        string changed
    )
    {
        var damaged = WithBlocks(1, blocks => [.. blocks.Select(block => Exchange(block, printed, changed))]);

        var report = Conservation.Check(Printed.Spaced(SampleArticle.Lines), damaged);

        Assert.False(report.IsComplete);
    }

    [Fact]
    public void A_paper_printed_over_and_over_raises_no_alarm()
    {
        var text = Printed.Spaced([.. Enumerable.Repeat(SampleArticle.Lines, 100).SelectMany(lines => lines)]);

        var report = Conservation.Check(text, PaperParser.Parse(text));

        Assert.Empty(report.Lost);
        Assert.Empty(report.Surplus);
    }

    [Theory]
    // The same words are a line, and the beginning of another.
    [InlineData("表|表 3　浮标|正文说明了浮标。", "表正文说明了浮标。|表 3　浮标")]
    // The end of a line comes before its beginning.
    [InlineData("全文到此为止。参考文献|参考文献|见附录。", "参考文献见附录。|参考文献|全文到此为止。")]
    // A paragraph is interrupted in the middle of a line by what begins a text of its own.
    [InlineData(
        "参考文献|浮标的数量见表 1。参考文献|数据分别存储。",
        "参考文献浮标的数量见表 1。数据分别存储。|参考文献"
    )]
    // Two cells, of which one begins like the other.
    [InlineData("浮标 12|浮标 120", "浮标|120|浮标|12")]
    public void Words_printed_more_than_once_find_the_line_that_fits(string lines, string texts)
    {
        var report = Conservation.Check(Printed.Spaced(lines.Split('|')), PaperOf(texts.Split('|')));

        Assert.Empty(report.Lost);
        Assert.Empty(report.Surplus);
    }

    [Fact]
    public void A_line_that_a_page_break_cuts_is_two_lines()
    {
        var text = TextFileExtractor.Extract("a.txt", Encoding.UTF8.GetBytes("浮标的数量\f海洋观测\n逐年增加。"));

        Assert.True(Conservation.Check(text, PaperOf("海洋观测逐年增加。", "浮标的数量")).IsComplete);
    }

    [Theory]
    [InlineData(NoiseKind.Label, "参考文献", "[1] 参考文献")]
    [InlineData(NoiseKind.EndMark, "■", "■ 指浮标。")]
    public void Noise_stands_where_its_kind_is_printed_when_the_line_has_the_same_words_as_text(
        NoiseKind kind,
        string noise,
        string text
    )
    {
        var line = kind == NoiseKind.Label ? noise + text : text + noise;
        var paper = PaperOf(text) with { Noise = [new Noise(1, kind, noise)] };

        Assert.True(Conservation.Check(Printed.Spaced(line), paper).IsComplete);
    }

    [Fact]
    public void Only_what_was_lost_is_named()
    {
        var damaged = WithBlocks(1, blocks => [.. blocks.Select(block => Exchange(block, "渔业与航运业", ""))]);

        var report = Conservation.Check(Printed.Spaced(SampleArticle.Lines), damaged);

        Assert.Equal(["渔业与航运业"], report.Lost.Select(lost => lost.Text).ToArray());
        Assert.Empty(report.Surplus);
    }

    private static Paper PaperOf(params string[] paragraphs) =>
        new() { Sections = [new Section("s0", "", "", 1, [.. paragraphs.Select(text => new Paragraph(text))])] };

    private static Block Exchange(Block block, string printed, string changed) =>
        block is Paragraph paragraph
            ? paragraph with
            {
                Text = paragraph.Text.Replace(printed, changed, StringComparison.Ordinal),
            }
            : block;

    private static Paper WithBlocks(int section, Func<IReadOnlyList<Block>, IReadOnlyList<Block>> change)
    {
        var sections = Sample.Sections.ToList();
        sections[section] = sections[section] with { Blocks = change(sections[section].Blocks) };
        return Sample with { Sections = sections };
    }
}
