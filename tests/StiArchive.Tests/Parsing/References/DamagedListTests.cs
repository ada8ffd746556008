using StiArchive.Extraction;
using StiArchive.Parsing.Lines;
using StiArchive.Parsing.References;

namespace StiArchive.Tests.Parsing.References;

/// <summary>Lists as they come out of a reader of printed pages.</summary>
public sealed class DamagedListTests
{
    private const string First = "[1] 张一. 岛屿电网[J]. 能源学刊, 2018, 3(1): 1-5.";
    private const string Second = "[2] 李二. 储能概论[M]. 厦门: 远山出版社, 2019.";

    [Theory]
    [InlineData("3]王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "3]")]
    [InlineData("3[王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "3[")]
    [InlineData("[3王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "[3")]
    [InlineData("3王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "3")]
    [InlineData("]王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "]")]
    [InlineData("〔3〕王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "〔3〕")]
    [InlineData("【3】王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "【3】")]
    [InlineData("［３］王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "［３］")]
    [InlineData("[3」王三. 潮汐电站[J]. 能源学刊, 2020(3): 7-9.", "[3」")]
    public void What_is_left_of_a_label_still_begins_an_entry(string line, string label)
    {
        var entries = Entries($"{First}|{Second}|{line}|[4] 赵四. 海上风电[D]. 东湖大学, 2021.");

        Assert.Equal(["[1]", "[2]", label, "[4]"], entries.Select(entry => entry.Label), StringComparer.Ordinal);
        Assert.StartsWith("王三", entries[2].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_in_a_label_stand_for_the_digits_they_look_like()
    {
        var lines = Enumerable.Range(1, 12).Select(n => $"[{n}] 张一. 报告之{n}[R]. 2018.").ToList();
        lines[0] = "[l] 张一. 报告之一[R]. 2018.";
        lines[9] = "[1O] 张一. 报告之十[R]. 2018.";
        lines[10] = "[ll] 张一. 报告之十一[R]. 2018.";

        Assert.Equal(12, Entries(string.Join('|', lines)).Count);
    }

    [Theory]
    [InlineData("3 种技术并存[J]. 能源学刊, 2017(5): 2-6.")]
    [InlineData("30 页.")]
    public void A_number_that_goes_on_with_an_unfinished_entry_is_no_label(string line)
    {
        Assert.Equal(2, Entries($"{First}|[2] 李二. 储能的|{line}").Count);
    }

    [Theory]
    [InlineData("[2] 李二. 储能概论[M]. 2019.3]王三. 潮汐电站[M]. 2020.")]
    [InlineData("[2] 李二. 储能概论[M]. 2019．3[]王三. 潮汐电站[M]. 2020.")]
    [InlineData("[2] 李二. 储能概论[M]. 2019.【3】王三. 潮汐电站[M]. 2020.")]
    public void A_damaged_label_inside_a_line_parts_it(string line)
    {
        Assert.Equal("王三. 潮汐电站[M]. 2020.", Entries($"{First}|{line}")[2].Text);
    }

    [Fact]
    public void Entries_whose_labels_are_gone_are_found_where_as_many_are_missing()
    {
        var entries = Entries(
            $"{First}|[2] 李二. 储能[J]. 能源学刊, 2019(2): 3-8.王三，赵四. 潮汐[J]. 海洋, 2020(1): 4-6.GreenM,BrownT.Wind[J].Energy,2011,4:1-9.|[5] 钱五. 风电[M]. 2021."
        );

        Assert.Equal(["[1]", "[2]", "", "", "[5]"], entries.Select(entry => entry.Label), StringComparer.Ordinal);
        Assert.StartsWith("GreenM", entries[3].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_is_no_missing_entry()
    {
        var entries = Entries(
            $"{First}|[2] 李二. 储能[J]. 学刊, 2019(2): 3-8.LI E.Storage[J].Journal,2019(2):3-8.|[4] 钱五. 风电[M]. 2021.|[5] 孙六. 电网[M]. 2022."
        );

        Assert.Contains("LI E.", entries[1].Text, StringComparison.Ordinal);
        Assert.Equal(4, entries.Count);
    }

    [Fact]
    public void Entries_out_of_order_are_all_kept()
    {
        var entries = Entries(
            $"{First}|{Second}|[5] 钱五. 风电[M]. 2021.|[3] 王三. 潮汐[M]. 2020.|[4] 赵四. 海流[M]. 2020.|[6] 孙六. 电网[M]. 2022."
        );

        Assert.Equal(
            ["张一", "李二", "钱五", "王三", "赵四", "孙六"],
            entries.Select(entry => entry.Text[..2]),
            StringComparer.Ordinal
        );
    }

    private static IReadOnlyList<StiArchive.Papers.Reference> Entries(string lines) =>
        ReferenceListParser
            .Parse(
                LineReader.Read([
                    .. $"参考文献|{lines}".Split('|').Select((text, index) => new PageLine(text, index + 1, null)),
                ])
            )
            .List!.Entries;
}
