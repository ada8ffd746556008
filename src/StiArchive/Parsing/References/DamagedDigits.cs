using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Puts right the digits that a reader of printed pages takes for letters: 2O16, 20l7, 1O40.</summary>
internal static partial class DamagedDigits
{
    public static string Repair(string text) => Damaged().Replace(text, match => match.Value is "l" or "I" ? "1" : "0");

    // 2O16   20l7   1lO
    [GeneratedRegex(
        @"(?<=\d[OolI]?)[OolI](?=[\d\sOolI,，.:：()（）-]|$)|(?<![\p{L}\d])[lI](?=\d)",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Damaged();
}
