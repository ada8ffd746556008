using System.Text.RegularExpressions;

namespace StiArchive.Bilingual;

/// <summary>Numbers that a sentence and its translation share, in digits or in words.</summary>
internal static partial class NumberTraits
{
    // Two to ten only, and only as counts: 一 and one mean too much else.
    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["两"] = "2",
        ["二"] = "2",
        ["三"] = "3",
        ["四"] = "4",
        ["五"] = "5",
        ["六"] = "6",
        ["七"] = "7",
        ["八"] = "8",
        ["九"] = "9",
        ["十"] = "10",
        ["two"] = "2",
        ["three"] = "3",
        ["four"] = "4",
        ["five"] = "5",
        ["six"] = "6",
        ["seven"] = "7",
        ["eight"] = "8",
        ["nine"] = "9",
        ["ten"] = "10",
    };

    public static HashSet<string> Find(string sentence)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Number().Matches(sentence))
        {
            var written = match
                .Value.Replace(",", "", StringComparison.Ordinal)
                .Replace(" ", "", StringComparison.Ordinal);
            numbers.Add(Words.GetValueOrDefault(match.Groups["word"].Value, written));
        }

        return numbers;
    }

    // 68.4%   2,600   2 600   三个方面   two kinds
    [GeneratedRegex(
        @"(?<![\d.])\d{1,3}([, ]\d{3})+(?!\d)|\d+(\.\d+)?|(?<word>[两二三四五六七八九十])(?=[个大方类种项点条阶维])"
            + @"|\b(?<word>two|three|four|five|six|seven|eight|nine|ten)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();
}
