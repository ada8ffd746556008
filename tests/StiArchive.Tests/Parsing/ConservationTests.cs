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
