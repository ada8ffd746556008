using System.Text.RegularExpressions;

namespace StiArchive.Parsing.Body;

/// <summary>Whether a line can be the last of a paragraph.</summary>
internal static partial class SentenceEnd
{
    /// <summary>True for a full stop, question mark, exclamation mark or colon, with quotation marks and a citation after
    /// it.</summary>
    public static bool IsAt(string text)
    {
        var tail = text.Length > 40 ? text[^40..] : text;
        return End().IsMatch(tail);
    }

    // …获得通过。”[2]
    [GeneratedRegex(@"[。！？：:!?][”’」』""]*(\s*\[\d+([,，\-—–] ?\d+)*\])?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex End();
}
