using System.Text.Json;
using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>The words that <c>paper.md</c> uses for closed sets: <c>journal-article</c>, <c>page-number</c>, <c>zh</c>.</summary>
internal static class CorpusWords
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Null where the word is none of the set's.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), word, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>All words of a set, for a message that says what may be written.</summary>
    public static string All<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Of));

    public static string Of(Language language) => language == Language.Chinese ? "zh" : "en";

    public static Language? FindLanguage(string word) =>
        word switch
        {
            "zh" => Language.Chinese,
            "en" => Language.English,
            _ => null,
        };
}
