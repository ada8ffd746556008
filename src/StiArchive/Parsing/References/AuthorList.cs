using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>Splits the authors of a reference.</summary>
internal static partial class AuthorList
{
    public static IReadOnlyList<string> Split(string authors)
    {
        var names = new List<string>();
        foreach (var piece in Separator().Split(authors))
        {
            var name = Others().Replace(piece, "").Trim(' ', '.', '．', '。', ',', '，', '…');
            if (name.Length == 0)
            {
                continue;
            }

            if (names.Count > 0 && Initials().IsMatch(name) && !EndsInInitial().IsMatch(names[^1]))
            {
                names[^1] = $"{names[^1]} {name}"; // Beever, E. is one author
            }
            else
            {
                names.Add(name);
            }
        }

        return names;
    }

    [GeneratedRegex(
        @"[,，、;；]|\.{3}|\s*&\s*|\s+and\s+|(?<=[\u4E00-\u9FFF-[共]])和(?=[\u4E00-\u9FFF-[国]])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Separator();

    [GeneratedRegex(@"(^|[\s.])\p{Lu}{1,3}[.．]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndsInInitial();

    // 等   et al.   译
    [GeneratedRegex(@"等\.?\s*$|\bet\s*al\.?\s*$|^\s*(主?编|译|著)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Others();

    // E.   J.V.   H.-W.   B J
    [GeneratedRegex(@"^(\p{Lu}[.．]?[\s-]?){1,4}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Initials();
}
