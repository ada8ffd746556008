using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Puts right the digits that a reader of printed pages takes for letters: 2O16, 20l7, 1O40.</summary>
internal static partial class DamagedDigits
{
    public static string Repair(string text) => Damaged().Replace(text, match => match.Value is "l" or "I" ? "1" : "0");

    /// <summary>Where nothing but a year can stand, every letter is a digit: 2Ooo, Z0l5.</summary>
    public static string InYear(string year) =>
        string.Concat(
            year.Select(c =>
                c switch
                {
                    'o' or 'O' => '0',
                    'l' or 'I' => '1',
                    'Z' => '2',
                    _ => c,
                }
            )
        );

    // 2O16   20l7   1lO
    [GeneratedRegex(
        @"(?<=\d[OolI]?)[OolI](?=[\d\sOolI,，.:：()（）-]|$)|(?<![\p{L}\d])[lI](?=\d)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Damaged();
}
