using StiArchive.Papers;

namespace StiArchive.Tests.Papers;

public sealed class ReferenceNumbersTests
{
    [Theory]
    [InlineData("[4]", 4)]
    [InlineData("[4][4]", 4)]
    [InlineData("［３］", 3)]
    [InlineData("〔3〕", 3)]
    [InlineData("13]", 13)]
    [InlineData("1[]", 1)]
    [InlineData("[l2]", 12)]
    [InlineData("[1O]", 10)]
    [InlineData("（2）", 2)]
    [InlineData("7.", 7)]
    [InlineData("29", 29)]
    public void A_label_is_read_though_its_brackets_or_digits_are_damaged(string label, int number)
    {
        Assert.Equal(number, ReferenceNumbers.ReadLabel(label));
    }

    [Theory]
    [InlineData("")]
    [InlineData("]")]
    [InlineData("[2ə]")]
    [InlineData("[Harbour2019]")]
    [InlineData("[123456]")]
    public void A_label_that_holds_no_number_is_not_guessed_at(string label)
    {
        Assert.Null(ReferenceNumbers.ReadLabel(label));
    }

    [Theory]
    [InlineData("[1]||[3]", "1=r1 2=r2 3=r3")]
    [InlineData("[1]|[2ə]|[3]", "1=r1 2=r2 3=r3")]
    [InlineData("||[3]", "1=r1 2=r2 3=r3")]
    [InlineData("[1]||[2]||", "1=r1 2=r3 3=r4 4=r5")]
    [InlineData("[1]|[2]|[1]", "1=r1 2=r2")]
    [InlineData("||", "")]
    public void An_entry_without_its_label_counts_on_where_no_other_prints_the_number(string labels, string expected)
    {
        var list = new ReferenceList(
            "参考文献",
            [.. labels.Split('|').Select((label, i) => new Reference($"r{i + 1}", label, "港口年报. 2020."))]
        );

        var numbers = ReferenceNumbers.Of(list).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value.Id}");

        Assert.Equal(expected, string.Join(' ', numbers));
    }
}
