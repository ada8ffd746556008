using Microsoft.Playwright;

namespace StiArchive.Web.Tests.Browser;

/// <summary>What stands above what in a column of a table, as papers print numbers.</summary>
[Collection(BrowserGroup.Name)]
public sealed class TableSortTests(Chromium chromium)
{
    private const string Article = $"/papers/{SamplePapers.ArticleId}";
    private const string Column = "#t1 tbody td:nth-child(2)";

    // Three rows each; "~" stands for an empty cell.
    [BrowserTheory]
    [InlineData("3000 万元|48.5 亿元|900万元", "900万元|3000 万元|48.5 亿元")]
    [InlineData("2 million|900 thousand|1.5 Billion", "900 thousand|2 million|1.5 Billion")]
    [InlineData("US$ 12|$3.5|¥7", "$3.5|¥7|US$ 12")]
    [InlineData("12|−3.2|(4.5)", "(4.5)|−3.2|12")]
    [InlineData("(2)|(10)|(1)", "(1)|(2)|(10)")]
    [InlineData("12.5%|9%|+100%", "9%|12.5%|+100%")]
    [InlineData("2,600|900|12 345", "900|2,600|12 345")]
    [InlineData("—|3|n.a.", "3|—|n.a.")]
    [InlineData("0.05**|0.3*|0.11", "0.05**|0.11|0.3*")]
    [InlineData("9②|10①|8", "8|9②|10①")]
    [InlineData("十二|三|二十一", "三|十二|二十一")]
    [InlineData("二〇一九年|一九九八年|二〇二一年", "一九九八年|二〇一九年|二〇二一年")]
    [InlineData("第三届|第十届|第二届", "第二届|第三届|第十届")]
    [InlineData("2018年10月|2018年3月|2017年12月", "2017年12月|2018年3月|2018年10月")]
    [InlineData("３|１２|２", "２|３|１２")]
    [InlineData("~|b10|b9", "b9|b10|~")]
    public async Task Numbers_stand_in_the_order_of_what_they_say(string printed, string ascending)
    {
        var page = await chromium.OpenAsync(Article, "zh-CN");
        await page.Locator(Column)
            .EvaluateAllAsync<object?>(
                "(cells, texts) => cells.forEach((cell, i) => { cell.textContent = texts[i]; })",
                Cells(printed)
            );

        await page.Locator("#t1 th button").Nth(1).ClickAsync();

        await Assertions.Expect(page.Locator(Column)).ToHaveTextAsync(Cells(ascending));
        await page.Context.CloseAsync();
    }

    private static string[] Cells(string row) => [.. row.Replace("~", "", StringComparison.Ordinal).Split('|')];
}
