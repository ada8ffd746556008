using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Cuts names that lost the blanks between them: 王小明李华 is 王小明 and 李华.</summary>
internal static class GluedNames
{
    private const int LongestChars = 40;

    /// <summary>Returns the names where there is just one way to cut the text into them; empty otherwise.</summary>
    public static IReadOnlyList<string> Cut(string text)
    {
        if (text.Length is < 4 or > LongestChars || !text.All(Characters.IsHan))
        {
            return [];
        }

        // From each place on: in how many ways the rest can be cut, and how long the first name is in the last of them.
        var ways = new int[text.Length + 1];
        var lengths = new int[text.Length + 1];
        ways[text.Length] = 1;
        for (var start = text.Length - 2; start >= 0; start--)
        {
            for (var length = 2; length <= 4 && start + length <= text.Length; length++)
            {
                if (ways[start + length] > 0 && NameReader.IsChineseName(text.Substring(start, length)))
                {
                    ways[start] += ways[start + length];
                    lengths[start] = length;
                }
            }
        }

        return ways[0] == 1 ? [.. Pieces(text, lengths)] : [];
    }

    private static IEnumerable<string> Pieces(string text, int[] lengths)
    {
        for (var start = 0; start < text.Length; start += lengths[start])
        {
            yield return text.Substring(start, lengths[start]);
        }
    }
}
