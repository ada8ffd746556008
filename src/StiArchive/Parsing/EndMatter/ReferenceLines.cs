using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.EndMatter;

/// <summary>Finds the list of references at the end of a paper and its entries.</summary>
internal static partial class ReferenceLines
{
    private const int LongestHeadingChars = 30;

    /// <summary>Returns the lines before the list, and those from its heading on; no lines where there is no list.</summary>
    public static (IReadOnlyList<Line> Main, IReadOnlyList<Line> Tail) Split(IReadOnlyList<Line> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Text.Length <= LongestHeadingChars && Heading().IsMatch(lines[i].Text))
            {
                return ([.. lines.Take(i)], [.. lines.Skip(i)]);
            }
        }

        return (lines, []);
    }

    /// <summary>Makes a list out of its heading and entries; null where there are none.</summary>
    public static ReferenceList? Read(IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var entries = new List<List<Line>>();
        foreach (var line in lines.Skip(1))
        {
            if (entries.Count == 0 || Label().IsMatch(line.Text) || !Label().IsMatch(entries[^1][0].Text))
            {
                entries.Add([line]);
            }
            else
            {
                entries[^1].Add(line);
            }
        }

        return new ReferenceList(lines[0].Text, [.. entries.Select(Entry)]);
    }

    private static Reference Entry(List<Line> lines, int index)
    {
        var label = Label().Match(lines[0].Text).Value;
        var rest = lines[0].Text[label.Length..];
        var text = LineJoiner.JoinEnglish([rest, .. lines.Skip(1).Select(line => line.Text)]);
        return new Reference($"r{index + 1}", Characters.Strip(label), text);
    }

    // 参考文献(References):
    [GeneratedRegex(
        @"^[【\[]?\s*(主要)?(参\s*考\s*文\s*献|References|REFERENCES)\s*[】\]]?\s*([（(]\s*References?\s*[)）])?\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Heading();

    // [12]   ［3］   4.
    [GeneratedRegex(
        @"^([\[［【〔(（]\s*\d{1,3}\s*[\]］】〕)）]|\d{1,3}\s*[.．、](?!\d))\s*",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Label();
}
