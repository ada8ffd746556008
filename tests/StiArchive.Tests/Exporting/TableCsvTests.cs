using StiArchive.Exporting;
using StiArchive.Papers;

namespace StiArchive.Tests.Exporting;

public sealed class TableCsvTests
{
    [Fact]
    public void A_table_is_its_columns_and_its_rows_each_on_a_line_that_ends_as_the_standard_says()
    {
        var csv = Csv(["经济体", "项目数"], ["韩国", "12"], ["新西兰", ""]);

        Assert.Equal("经济体,项目数\r\n韩国,12\r\n新西兰,\r\n", csv);
    }

    [Theory]
    [InlineData("港口, 钢铁", "\"港口, 钢铁\"")]
    [InlineData("所谓\"绿氢\"", "\"所谓\"\"绿氢\"\"\"")]
    [InlineData("第一行\n第二行", "\"第一行\n第二行\"")]
    [InlineData(" 前有空格", "\" 前有空格\"")]
    [InlineData("、；没有逗号", "、；没有逗号")]
    public void A_cell_with_commas_quotes_or_breaks_stays_one_cell(string cell, string written)
    {
        Assert.Equal(written, Cell(cell));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("=HYPERLINK(\"http://example.org\",\"氢\")", "\"'=HYPERLINK(\"\"http://example.org\"\",\"\"氢\"\")\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("\u200b=1+1", "'\u200b=1+1")]
    [InlineData("\u202e=1+1", "'\u202e=1+1")]
    [InlineData("-氢能", "'-氢能")]
    [InlineData("-1\n=2", "\"'-1\n=2\"")]
    public void No_cell_is_run_as_a_formula(string cell, string written)
    {
        Assert.Equal(written, Cell(cell));
    }

    [Theory]
    [InlineData("-3")]
    [InlineData("-12.5%")]
    [InlineData("+0.4")]
    [InlineData("－３")]
    [InlineData("-1.2e-5")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("−7")]
    [InlineData("2018—2020")]
    [InlineData("a=b")]
    public void Numbers_keep_their_sign_and_dashes_stay_dashes(string cell)
    {
        Assert.Equal(cell, Cell(cell));
    }

    [Fact]
    public void A_negative_number_with_thousands_survives_in_quotes()
    {
        Assert.Equal("\"-2,600\"", Cell("-2,600"));
    }

    private static string Cell(string cell) => Csv(["值"], [cell])["值\r\n".Length..^2];

    private static string Csv(IReadOnlyList<string> columns, params IReadOnlyList<string>[] rows) =>
        TableCsv.Write(new Table("t1", "表 1", "示范项目", columns, rows, Note: null));
}
