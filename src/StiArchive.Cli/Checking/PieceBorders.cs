using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Cli.Checking;

/// <summary>Tells where a quoted piece may begin and end.</summary>
internal static class PieceBorders
{
    /// <summary>False inside a word, a number, or what is one character of the original (½, which is 1/2).</summary>
    public static bool IsBorder(FoldedText text, int index) =>
        index == 0 || index == text.Text.Length || !(IsInsideWord(text.Text, index) || IsInsideCharacter(text, index));

    public static bool IsInsideWord(string text, int index) =>
        index > 0
        && index < text.Length
        && CharacterClasses.At(text, index) is CharacterClass.Letter or CharacterClass.Digit
        && CharacterClasses.At(text, index) == CharacterClasses.Before(text, index);

    private static bool IsInsideCharacter(FoldedText text, int index) =>
        text.OriginalSpan(new TextSpan(index - 1, 1)).Overlaps(text.OriginalSpan(new TextSpan(index, 1)));
}
