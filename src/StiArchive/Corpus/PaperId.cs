using System.Text.RegularExpressions;

namespace StiArchive.Corpus;

/// <summary>What may be the id of a paper, and so the name of its folder: never a path, the same on every file system.</summary>
public static partial class PaperId
{
    public static bool IsValid(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Pattern().IsMatch(id);
    }

    // 2020-wu-korea-apec-sti
    [GeneratedRegex(@"\A[a-z0-9-]{3,80}\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
