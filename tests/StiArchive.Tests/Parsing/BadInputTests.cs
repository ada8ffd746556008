using System.Text;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Parsing;

/// <summary>Whatever a file holds, there is a paper, in time that grows with its size only.</summary>
public sealed class BadInputTests
{
    private const string Head = "海岛微电网的运行\n\n林海\n\n摘要：正文。\n\n";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string, string> Files =>
        new()
        {
            { "empty", "" },
            { "only blanks", string.Concat(Enumerable.Repeat(" \u3000\t\n", 50_000)) },
            {
                "one long line",
                string.Concat(Enumerable.Repeat("我国参与海洋科技合作，2018 年投入 1 200 万元。", 40_000))
            },
            { "ten thousand headings", Numbered(10_000, i => $"{i % 99}　第 {i} 个标题\n\n一段正文。\n\n") },
            { "ten thousand lines that may be headings", Numbered(10_000, i => $"{i % 9}.{i % 7} 小标题\n") },
            { "twenty thousand captions", Numbered(20_000, i => $"表 {i % 999}　标题\n\n见表 {i % 999}。\n\n") },
            { "twenty thousand footnote marks", Numbered(20_000, _ => "文①\n\n①\n\n") },
            { "twenty thousand labels", Numbered(20_000, _ => "摘要：关键词：中图分类号：\n") },
            { "doubled lines", Numbered(20_000, _ => "合作合作科技科技创新创新平台平台\n") },
            { "open brackets", string.Concat(Enumerable.Repeat("（《“(【", 200_000)) },
            { "lines of open brackets", Numbered(20_000, i => $"第 {i} 项（《“([【\n\n") },
            { "one character five megabytes long", new string('a', 5_000_000) },
            { "one Han character over and over", new string('一', 1_600_000) },
            { "one character a line", Numbered(100_000, _ => "一\n") },
            { "thousands of citations", string.Concat(Enumerable.Repeat("[1]", 50_000)) },
            { "thousands of lines of citations", Numbered(20_000, i => $"[{i}] 文[1][{i}]\n") },
            { "nothing but NULs and blanks", string.Concat(Enumerable.Repeat("\0 ", 50_000)) },
            {
                "a title of stars",
                Head + "Notes on" + Repeated(" \\*A", 60_000) + "\n\nAbstract: The paper counts stars.\n"
            },
            {
                "a title of closing quotes",
                Head + "Notes on Stars" + new string('”', 1_500_000) + "\n\nAbstract: It ends.\n"
            },
            {
                "a hundred thousand authors",
                "海岛微电网的运行\n\n"
                    + Repeated("王伟\n\n", 100_000)
                    + Repeated("Wang Wei\n\n", 100_000)
                    + "摘要：正文。\n"
            },
            { "notes behind blanks", Repeated("。" + new string(' ', 19_000) + "文", 1, lines: 30) },
            { "abstracts that end in blanks", Head + "Abstract: A." + new string('\u2003', 19_000) + "n。\n" },
            { "an abstract of two hundred thousand lines", "摘要：正文\n" + Repeated("正文很长\n\n", 200_000) },
        };

    /// <summary>Digits that are none of ASCII, wherever a number is read.</summary>
    public static TheoryData<string, string> FilesOfOtherDigits =>
        new()
        {
            { "full-width captions", Numbered(2_000, i => $"见表{Wide(i % 99)}。\n表{Wide(i % 99)}　标题\n") },
            { "full-width headings", Numbered(2_000, i => $"{Wide(i % 99)}　引言\n\n一段正文。\n\n") },
            { "full-width marks of authors", "合作的经验\n王小明１，李建华２\n（１.甲大学；２.乙大学）\n摘要：略。" },
            { "full-width citations", Numbered(2_000, i => $"文［{Wide(i)}］[{Wide(i)}，３]\n") },
            { "full-width page numbers", Numbered(9, i => $"合作\n文\n第{Wide(i)}页\n\f") },
            {
                "mixed digits",
                "合作\n文章编号：1002-3456（20１９）04-0021-08\n收稿日期：20１９-０３-０１\n10.1000/j.issn.1002-3456.20１９.04.002"
            },
            {
                "numbers of thirty digits",
                "表N　标题\nN　引言\n王小明N，李建华N\n文［N］\n第N页\n".Replace(
                    "N",
                    new string('９', 30),
                    StringComparison.Ordinal
                )
            },
            {
                "Arabic-Indic digits",
                "王小明١，李建华٢\n١　引言\n文[٣]，见表٣。\n表٣　标题\n参考文献\n[٣] 王小明. 港口. ٢٠١٩.\n"
            },
            {
                "blanks within the front matter",
                $"合作的经验\n林海\n蓝湾大学{new string(' ', 1_400)}青岛\n摘要：略。\n"
            },
            { "a front line of blanks", $"合作的经验\n林海{new string(' ', 15_000)}蓝湾大学\n摘要：略。\n" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    [MemberData(nameof(FilesOfOtherDigits))]
    public async Task Every_file_becomes_a_paper_without_loss(string kind, string text)
    {
        var extracted = TextFileExtractor.Extract(kind, Encoding.UTF8.GetBytes(text));

        var paper = await Task.Run(() => PaperParser.Parse(extracted)).WaitAsync(Patience);

        Assert.True(Conservation.Check(extracted, paper).IsComplete, kind);
    }

    [Fact]
    public async Task A_table_of_five_thousand_rows_is_read_row_by_row()
    {
        var rows = Numbered(5_000, i => $"{1900 + (i % 100)} 观测项目{i} {(i * 37) % 9973} 已完成\n\n");
        var text = Printed.Text("表 1　观测项目\n\n年份 名称 经费 状态\n\n" + rows);

        var paper = await Task.Run(() => PaperParser.Parse(text)).WaitAsync(Patience);

        var table = Assert.Single(paper.Sections.SelectMany(section => section.Blocks).OfType<Table>());
        Assert.Equal(5_000, table.Rows.Count);
        Assert.Equal(["1907", "观测项目7", "259", "已完成"], table.Rows[6]);
    }

    [Fact]
    public void Bytes_that_are_not_text_are_reported_and_kept_visible()
    {
        var bytes = new byte[20_000];
        new Random(7).NextBytes(bytes);
        var extracted = TextFileExtractor.Extract("photo.jpg", bytes);

        var paper = PaperParser.Parse(extracted);

        Assert.True(Conservation.Check(extracted, paper).IsComplete);
    }

    private static string Wide(int number) => string.Concat($"{number}".Select(digit => (char)(digit - '0' + '０')));

    private static string Repeated(string text, int count, int lines = 1) =>
        string.Concat(
            Enumerable.Repeat(string.Concat(Enumerable.Repeat(text, count)) + (lines > 1 ? "\n" : ""), lines)
        );

    private static string Numbered(int count, Func<int, string> line) =>
        string.Concat(Enumerable.Range(1, count).Select(line));
}
