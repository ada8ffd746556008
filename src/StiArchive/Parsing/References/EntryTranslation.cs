using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Takes away the translation that some journals print after an entry: … 24(11): 3300-3310.[Wang X Y, …]</summary>
internal static partial class EntryTranslation
{
    public static string Without(string entry)
    {
        var translation = Start().Match(entry);
        return translation.Success ? entry[..translation.Index].TrimEnd() : entry;
    }

    public static bool IsChinese(string text) => text.Count(Characters.IsHan) * 3 > text.Count(char.IsAsciiLetter);

    // .[Wang Xinyuan, …   . (班杜拉(2003)   ] [陈德懋，1993．   2652. PEI G J,FU L, … [J]
    [GeneratedRegex(
        @"(?<=.{20}[\d.．。）)\]])\s*[\[［〔(（【]\s*(?=(\p{Lu}[\p{L}'-]+[ ,，.]\s*[\p{L}]|[\u4E00-\u9FFF]{2,4}\s*[,，、(（.．·]|[\u4E00-\u9FFF]{2,4}和)[^\[\]［］]{8})"
            + @"|(?<=[\u4E00-\u9FFF].{10}\d[.．。])\s*(?=\p{Lu}{2,}\s?\p{Lu}{1,2}\s?\p{Lu}?[,，.])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Start();
}
