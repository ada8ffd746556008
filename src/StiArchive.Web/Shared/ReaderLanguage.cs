using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Web.Shared;

/// <summary>The language that the reader has the interface in, and the names of languages in HTML.</summary>
public static class ReaderLanguage
{
    public static Language Current =>
        string.Equals(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, "zh", StringComparison.Ordinal)
            ? Language.Chinese
            : Language.English;

    public static Language Other => Current == Language.Chinese ? Language.English : Language.Chinese;

    /// <summary>What <c>?lang=</c> and <c>citation_language</c> carry: <c>zh</c> or <c>en</c>.</summary>
    public static string Code(Language language) => language == Language.Chinese ? "zh" : "en";

    /// <summary>The language of a short text, such as a name or a label: a single Han character makes it Chinese.</summary>
    public static Language Guess(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(character => character is >= '\u2e80' and <= '\ud7ff') ? Language.Chinese : Language.English;
    }

    /// <summary>The language of a text that may have no letters at all, such as a cell of numbers.</summary>
    /// <param name="otherwise">That of what is around it.</param>
    public static Language Guess(string text, Language otherwise)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(char.IsLetter) ? Guess(text) : otherwise;
    }

    /// <summary>The value of a <c>lang</c> attribute. It names the script, as browsers choose the shapes of Han
    /// characters by it; search folds traditional characters to simplified ones, pages show what is printed.</summary>
    public static string Tag(Language language) => language == Language.Chinese ? "zh-Hans" : "en";
}
