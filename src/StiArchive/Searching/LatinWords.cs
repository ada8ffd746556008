using StiArchive.Analysis;

namespace StiArchive.Searching;

/// <summary>Reads the words of a name in Latin letters as plain ones.</summary>
internal static class LatinWords
{
    /// <summary>Runs of letters, small and without accents; ü as u, however it was typed (Lü, Lv, Lyu).</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var folded = FoldedText.Of(name).Text;
        var letters = string.Concat(folded.Select(letter => char.IsAsciiLetterLower(letter) ? letter : ' '));
        return [.. letters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Plain)];
    }

    private static string Plain(string word) =>
        word.Replace("lv", "lu", StringComparison.Ordinal)
            .Replace("nv", "nu", StringComparison.Ordinal)
            .Replace("lyu", "lu", StringComparison.Ordinal)
            .Replace("nyu", "nu", StringComparison.Ordinal);
}
