using StiArchive.Papers;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Tests.Shared;

public sealed class OtherLanguagePiecesTests
{
    [Theory]
    [InlineData("图 2 示范项目 Figure 2 Pilot projects by year", "Figure 2 Pilot projects by year")]
    [InlineData("工作组（Task Force Reports）与研讨会", "Task Force Reports")]
    [InlineData("韩国参与 APEC 的项目，包括 R&D 投入", "")]
    [InlineData("第 3 批 x y z 变量", "")]
    [InlineData("示范项目", "")]
    [InlineData("", "")]
    public void In_a_Chinese_text_it_is_phrases_of_Latin_letters(string text, string pieces)
    {
        Assert.Equal(pieces, Pieces(text, Language.Chinese));
    }

    [Theory]
    [InlineData("Search: 氢能 \"示范\" kind:table", "氢能 \"示范")]
    [InlineData("LIN Xiao, HE Siyuan, 江苏省", "江苏省")]
    [InlineData("either; also 或", "或")]
    [InlineData("《海州科技政策》, 2021, 12 期, pp. 3", "《海州科技政策》, 2021, 12 期")]
    [InlineData("patents，and trials", "")]
    [InlineData("hydrogen", "")]
    public void In_an_English_text_it_is_whatever_has_Han_characters(string text, string pieces)
    {
        Assert.Equal(pieces, Pieces(text, Language.English));
    }

    [Fact]
    public void A_very_long_word_of_either_language_is_one_piece_or_none()
    {
        Assert.Equal(10_000, Assert.Single(OtherLanguagePieces.Of(new string('氢', 10_000), Language.English)).Length);
        Assert.Empty(OtherLanguagePieces.Of(new string('a', 10_000), Language.Chinese));
    }

    private static string Pieces(string text, Language language) =>
        string.Join(
            '|',
            OtherLanguagePieces.Of(text, language).Select(piece => text.Substring(piece.Start, piece.Length))
        );
}
