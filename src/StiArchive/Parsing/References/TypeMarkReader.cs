using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Finds the type mark of GB/T 7714 (2015, table B.1), also where its brackets or letters are damaged.</summary>
internal static partial class TypeMarkReader
{
    /// <summary>Returns null where there is none.</summary>
    public static TypeMark? Find(string text)
    {
        var match = Mark().Match(text);
        if (!match.Success)
        {
            return null;
        }

        return new TypeMark(
            Letters(match.Groups["kind"].Value) + Medium(match.Groups["medium"].Value),
            match.Index,
            match.Index + match.Length
        );
    }

    private static string Medium(string printed) =>
        printed.Length == 0 ? ""
        : printed.EndsWith("CD", StringComparison.Ordinal) ? "/CD"
        : printed.EndsWith("MT", StringComparison.Ordinal) ? "/MT"
        : "/OL";

    /// <summary>J is the commonest mark by far, and the one that reads like a bracket, a 1 or an I.</summary>
    private static string Letters(string kind) =>
        kind is "" or "I" or "l" or "1" or "Ⅲ" or "JI" or "J1" or "Jl" or "U" or "]" ? "J" : kind;

    // [J]   ［J」   [M/OL]   [EB/0L]   [J．   LJ」   Ⅲ.   [J1   [Jl   [M〕   [M1.   [1].   []].
    [GeneratedRegex(
        @"[\[［【「〔]\s*(?<kind>EB|DB|CP|DS|CM|JI|J1|[JMCDRNPSGAZKI])\s*(?<medium>/\s*[O0o][LI1]|/\s*CD|/\s*MT)?\s*[\]］】」〕)）」．.]"
            + @"|[\[［](?<kind>[JMDNR])[1l|}](?=\s*[.．。/])|(?<=\D)[\[［](?<kind>[\]l1])[\]］](?=\s*[.．])"
            + @"|(?<kind>Ⅲ)(?=[.．])|L(?<kind>[JM])[\]］」]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Mark();
}
