using System.Text;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Furniture;

/// <summary>Newspaper headlines whose bold print was made by printing each piece twice: 深化深化““合作合作.</summary>
internal static class DoubledText
{
    /// <summary>A headline is short; longer lines are never looked at.</summary>
    private const int LongestChars = 200;

    /// <summary>Fewer characters may be doubled by chance: 谢谢, 11.</summary>
    private const int ShortestChars = 8;

    /// <summary>The text once, or null where not every piece of the line is doubled.</summary>
    /// <remarks>From left to right the longest doubled piece is taken; a text such as 一一路 has a piece that is not, and
    /// is left alone.</remarks>
    public static string? Single(string text)
    {
        var squashed = Characters.Squash(text);
        if (squashed.Length is < ShortestChars or > LongestChars || squashed.Length % 2 != 0)
        {
            return null;
        }

        var single = new StringBuilder();
        var at = 0;
        while (at < squashed.Length)
        {
            var length = LongestDoubled(squashed, at);
            if (length == 0)
            {
                return null;
            }

            single.Append(squashed, at, length);
            at += 2 * length;
        }

        return single.ToString();
    }

    private static int LongestDoubled(string text, int at)
    {
        for (var length = (text.Length - at) / 2; length > 0; length--)
        {
            if (text.AsSpan(at, length).SequenceEqual(text.AsSpan(at + length, length)))
            {
                return length;
            }
        }

        return 0;
    }
}
