using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Finds the words of a Chinese text that <see cref="WordLexicon"/> knows: the longest from left to right.</summary>
internal static class ChineseWords
{
    public static IEnumerable<TextSpan> Find(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var length = WordLexicon.LongestPrefix(text.AsSpan(start));
            if (length > 0)
            {
                yield return new TextSpan(start, length);
            }

            start += Math.Max(1, length);
        }
    }
}
