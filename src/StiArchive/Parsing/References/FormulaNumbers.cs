using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Puts back numbers that a reader of pages took for a formula: <c>$5 2 - 5 5 { + } 6 9$</c> is 52-55+69.</summary>
internal static partial class FormulaNumbers
{
    public static string Plain(string text) =>
        Formula()
            .Replace(text, match => string.Concat(match.Value.Where(c => c is not ('$' or '{' or '}' or ' ' or '\\'))));

    // $5 2 - 5 5 + 6 9$
    [GeneratedRegex(@"\$[\d\s{}+\-,:;.()~\\]{1,60}\$", RegexOptions.None, 1000)]
    private static partial Regex Formula();
}
