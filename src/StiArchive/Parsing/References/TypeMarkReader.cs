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

        var medium = match.Groups["medium"].Success ? "/OL" : "";
        var kind = match.Groups["kind"].Value is "I" or "Ⅲ" or "JI" or "J1" or "U" ? "J" : match.Groups["kind"].Value;
        return new TypeMark(kind + medium, match.Index, match.Index + match.Length);
    }

    // [J]   ［J」   [M/OL]   [EB/0L]   [J．   LJ」   Ⅲ.
    [GeneratedRegex(
        @"[\[［【「〔]\s*(?<kind>EB|DB|CP|DS|CM|JI|J1|[JMCDRNPSGAZKI])\s*(?<medium>/\s*[O0o][LI1]|/\s*CD|/\s*MT)?\s*[\]］】」〕)）」．.]"
            + @"|(?<kind>Ⅲ)(?=[.．])|L(?<kind>[JM])[\]］」]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Mark();
}
