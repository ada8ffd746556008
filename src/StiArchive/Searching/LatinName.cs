using StiArchive.Analysis;

namespace StiArchive.Searching;

/// <summary>Reads names in Latin letters, which are printed in many ways.</summary>
internal static class LatinName
{
    /// <summary>The name in small letters, surname first where that can be told: <c>wu-yan</c> for WU Yan, Yan WU and
    /// Wu, Yan; <c>luo-hansheng</c> for LUO Han-sheng. Empty for a name without Latin letters.</summary>
    /// <remarks>Capitals throughout or a comma tell the surname; then the syllables of the given name are one word, with or
    /// without a hyphen. Of Yan Wu nothing tells which is which, so it stays as printed.</remarks>
    public static string KeyOf(string name)
    {
        var comma = name.IndexOfAny([',', '，']);
        if (comma > 0 && comma < name.Length - 1)
        {
            return Key(Words(name[..comma]), Words(name[(comma + 1)..]));
        }

        var words = Words(name);
        var surname = words.FindIndex(IsCapitals);
        var isTold = words.Count > 1 && surname >= 0 && words.FindLastIndex(IsCapitals) == surname;
        return isTold
            ? Key([words[surname]], [.. words.Where((_, index) => index != surname)])
            : string.Join('-', words.Select(Plain).Where(word => word.Length > 0));
    }

    private static string Key(List<string> surname, List<string> given)
    {
        var parts = new[] { string.Concat(surname.Select(Plain)), string.Concat(given.Select(Plain)) };
        return string.Join('-', parts.Where(part => part.Length > 0));
    }

    private static List<string> Words(string name) =>
        [.. name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    // WU, but not the initial W.
    private static bool IsCapitals(string word) =>
        word.Count(char.IsLetter) > 1 && word.Where(char.IsLetter).All(char.IsUpper);

    private static string Plain(string word) =>
        string.Concat(FoldedText.Of(word).Text.Where(char.IsAsciiLetterOrDigit));
}
