using StiArchive.Cli.Checking;

namespace StiArchive.Tests.Cli;

public sealed class QuotablePieceTests
{
    [Theory]
    [InlineData("碳市场", "碳市场")]
    [InlineData("各国企业在碳市场中的合作是技术转移最常见的途径之一。", "碳市场中的合作是技术转移最常见的")]
    [InlineData("The intensity of research and experimental development", "research and experimental")]
    [InlineData("2018 | 4.53% | R&D", "2018 | 4.53% | R&D")]
    [InlineData("他说“碳市场”很重要", "他说")]
    [InlineData("——。", "")]
    [InlineData("", "")]
    public void A_piece_ends_at_words_and_before_quotation_marks(string text, string expected)
    {
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Equal(expected, QuotablePiece.Of(text));
    }
}
