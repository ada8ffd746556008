using StiArchive.Extraction;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.References;

namespace StiArchive.Tests.Parsing.References;

/// <summary>Lists that are only ordered, by authors' names.</summary>
public sealed class UnnumberedListTests
{
    [Theory]
    [InlineData("Adams, P.,& Brown, T. (2).Island grids. Energy Journal, 77(6),873-880.")]
    [InlineData("Adams,.P.,Brown, T. ().Island grids. Energy Journal,13,1-18.")]
    [InlineData("Adams, P. (0o9). Island grids. Energy Journal, 116680.")]
    [InlineData("Adams, P., 2013. Island grids, 4th Ed. Far Hill Press")]
    [InlineData("安一.(2015).海岛电网.(硕士学位论文).东湖大学，厦门")]
    [InlineData("安一,包二.(2015).海岛电网的运行特点.能源与")]
    public void An_entry_with_a_damaged_year_or_end_does_not_swallow_the_next(string damaged)
    {
        var entries = Parse(
            $"{damaged}|Clark, S., Dean, R.,1994. Tides. Ocean 44, 41-48.|丁三，方四.(2011).潮汐.海洋,5(2),5-9."
        ).List!.Entries;

        Assert.Equal(["Clark", "丁三，方四"], entries.Skip(1).Select(e => e.Text[..5]), StringComparer.Ordinal);
    }

    [Fact]
    public void Authors_that_run_over_two_lines_are_one_entry()
    {
        var entries = Parse(
            "Adams, P., Brown, T., Clark, S.,|Dean, R. (2013). Island grids. Energy, 7, 8-9.|Hill, A. (2014). Tides. Ocean, 4, 1-8."
        ).List!.Entries;

        Assert.Equal(["Adams", "Hill,"], entries.Select(e => e.Text[..5]), StringComparer.Ordinal);
    }

    [Fact]
    public void An_entry_begins_inside_a_line_after_a_publisher_too()
    {
        var entries = Parse(
            "安一,包二.(2016).储能手册.东湖大学出版社.常三,邓四,...冯五.(2016).潮汐电站的检修.海洋,7(6),8-11."
        ).List!.Entries;

        Assert.Equal(["安一,包二", "常三,邓四"], entries.Select(e => e.Text[..5]), StringComparer.Ordinal);
    }

    [Fact]
    public void An_English_title_below_the_list_is_not_part_of_its_last_entry()
    {
        var part = Parse(
            "Adams, P. (2013). Island grids. Energy, 7, 8-9.|Clark, S. (2014). Tides. Ocean, 4, 1-8.|Electric grids of remote islands|AN Yi (Far Hill Institute, Xiamen, China)"
        );

        Assert.EndsWith("4, 1-8.", part.List!.Entries[^1].Text, StringComparison.Ordinal);
        Assert.Equal(2, part.Rest.Count);
    }

    [Fact]
    public void Titles_of_the_list_s_parts_are_no_entries()
    {
        var part = Parse(
            "中文文献|安一.(2015).海岛电网.能源,3(1),1-5.|英文文献|Adams, P. (2013). Island grids. Energy, 7, 8-9."
        );

        Assert.Equal(2, part.List!.Entries.Count);
        Assert.Equal(["中文文献", "英文文献"], part.Rest.Select(line => line.Text), StringComparer.Ordinal);
    }

    private static ReferencePart Parse(string lines) =>
        ReferenceListParser.Parse(
            LineReader.Read([
                .. $"参考文献|{lines}".Split('|').Select((text, index) => new PageLine(text, index + 1, null)),
            ])
        );
}
