using System.Globalization;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Doubting;

/// <summary>Finds characters that no one prints: replacements, private ones, control characters.</summary>
internal static class OddCharacterDoubts
{
    /// <summary>A font without a table of its characters yields hundreds of private ones; the first few say so.</summary>
    private const int MostCharacters = 10;

    /// <summary>So much before and after a character is shown.</summary>
    private const int ContextChars = 8;

    /// <summary>One doubt a character, where it comes first; bytes that broke have their own kind of doubt.</summary>
    public static IEnumerable<Doubt> Find(ExtractedText text)
    {
        var brokenLines = text.Broken.Select(broken => broken.LineNumber).ToHashSet();
        var seen = new HashSet<char>();
        foreach (var line in text.Lines)
        {
            for (var i = 0; i < line.Text.Length && seen.Count < MostCharacters; i++)
            {
                var isBroken = line.Text[i] == '\uFFFD' && brokenLines.Contains(line.LineNumber);
                if (IsOdd(line.Text[i]) && !isBroken && seen.Add(line.Text[i]))
                {
                    yield return new Doubt(
                        DoubtKind.OddCharacters,
                        EvidenceWords.Line(line.LineNumber),
                        Show(line.Text, i)
                    );
                }
            }
        }
    }

    private static bool IsOdd(char c) =>
        c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') or (>= '\uFFF0' and <= '\uFFFB')
        || (char.IsControl(c) && !Characters.IsBlank(c));

    /// <summary>With its number, as the character itself has no shape: …水平（U+E5D2）提高…</summary>
    private static string Show(string line, int at)
    {
        var before = line[Math.Max(0, at - ContextChars)..at];
        var after = line[(at + 1)..Math.Min(line.Length, at + 1 + ContextChars)];
        var code = ((int)line[at]).ToString("X4", CultureInfo.InvariantCulture);
        return string.Concat($"{before}（U+{code}）{after}".Where(c => !IsOdd(c))).Trim();
    }
}
