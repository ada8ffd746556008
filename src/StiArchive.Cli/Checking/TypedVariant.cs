using System.Globalization;
using StiArchive.Analysis;

namespace StiArchive.Cli.Checking;

/// <summary>Types a text as others would: in traditional characters, full width, capitals, with other blanks and lines.</summary>
internal static class TypedVariant
{
    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';
    private const int FullWidthDistance = '！' - '!';

    private static readonly ILookup<char, char> OtherForms = Enumerable
        .Range(FirstHan, LastHan - FirstHan + 1)
        .Select(code => (Form: (char)code, Folded: FoldedText.Of(((char)code).ToString()).Text))
        .Where(han => han.Folded.Length == 1 && han.Folded[0] != han.Form)
        .ToLookup(han => han.Folded[0], han => han.Form);

    private static readonly Func<string, Random, string>[] Changes =
    [
        (text, random) => Map(text, character => Traditional(character, random)),
        (text, _) => Map(text, FullWidth),
        (text, _) => text.ToUpperInvariant(),
        DoubleBlanks,
        BreakLine,
    ];

    /// <summary>The text with none, one or two of the changes.</summary>
    public static string Of(string text, Random random)
    {
        var typed = text;
        for (var i = random.Next(3); i > 0; i--)
        {
            typed = Changes[random.Next(Changes.Length)](typed, random);
        }

        return typed;
    }

    private static string Map(string text, Func<char, char> change) => string.Concat(text.Select(change));

    private static char Traditional(char character, Random random)
    {
        var forms = OtherForms[character].ToList();
        return forms.Count == 0 ? character : forms[random.Next(forms.Count)];
    }

    private static char FullWidth(char character) =>
        character is > ' ' and <= '~' ? (char)(character + FullWidthDistance) : character;

    private static string DoubleBlanks(string text, Random random) =>
        text.Replace(" ", random.Next(2) == 0 ? "  " : " \u3000", StringComparison.Ordinal);

    /// <summary>Breaks the line somewhere where print may break it: at a blank, beside a Han character or a sign.</summary>
    private static string BreakLine(string text, Random random)
    {
        var places = Enumerable.Range(1, text.Length - 1).Where(index => MayBreak(text, index)).ToList();
        return places.Count == 0 ? text : text.Insert(places[random.Next(places.Count)], "\n");
    }

    private static bool MayBreak(string text, int index) =>
        !char.IsLowSurrogate(text[index])
        && CharUnicodeInfo.GetUnicodeCategory(text, index) != UnicodeCategory.NonSpacingMark
        && (IsOpen(text, index - 1) || IsOpen(text, index));

    private static bool IsOpen(string text, int index) =>
        char.IsWhiteSpace(text[index])
        || char.IsPunctuation(text[index])
        || CharacterClasses.At(text, index) == CharacterClass.Han;
}
