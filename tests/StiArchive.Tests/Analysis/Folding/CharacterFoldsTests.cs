using System.Globalization;
using System.Text;
using StiArchive.Analysis;
using StiArchive.Analysis.Folding;

namespace StiArchive.Tests.Analysis.Folding;

public sealed class CharacterFoldsTests
{
    /// <summary>The runtime's own tables as a witness for the committed ones, in the blocks that papers use most.</summary>
    [Theory]
    [InlineData(0x00C0, 0x024F)] // Latin letters with accents
    [InlineData(0x0391, 0x03FF)] // Greek
    [InlineData(0x0400, 0x0481)] // Cyrillic
    [InlineData(0x2080, 0x2089)] // lowered digits
    [InlineData(0x2460, 0x24FF)] // digits and letters in circles
    [InlineData(0xFB00, 0xFB06)] // ligatures
    [InlineData(0xFF10, 0xFF5A)] // full width
    public void The_tables_say_what_Unicode_normalization_says(int first, int last)
    {
        foreach (var codePoint in Enumerable.Range(first, last - first + 1))
        {
            var character = char.ConvertFromUtf32(codePoint);
            var expected = WithoutMarks(WithoutMarks(character).ToLowerInvariant());

            Assert.Equal(expected, CharacterFolds.Of(new Rune(codePoint)) ?? character);
        }
    }

    [Fact]
    public void A_Han_character_folds_to_one_character()
    {
        foreach (var codePoint in Enumerable.Range(0x2E80, 0xFAFF - 0x2E80 + 1).Where(IsHan))
        {
            var fold = CharacterFolds.Of(new Rune(codePoint));

            Assert.True(fold is null || new StringInfo(fold).LengthInTextElements == 1, $"U+{codePoint:X4} to {fold}");
        }
    }

    private static bool IsHan(int codePoint) =>
        codePoint is (>= 0x2E80 and <= 0x2FDF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        && CharacterClasses.Of(new Rune(codePoint)) == CharacterClass.Han;

    private static string WithoutMarks(string text) =>
        string.Concat(
            text.Normalize(NormalizationForm.FormKD)
                .EnumerateRunes()
                .Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                .Select(rune => rune.Value is '\u2044' ? "/" : rune.ToString())
        );
}
