using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Finds the list of references that a paper prints at its end, and its entries.</summary>
internal static partial class ReferenceListParser
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

            if (HeadingAtEnd().Match(lines[i].Text) is { Success: true, Index: var at })
            {
                var (before, heading) = (
                    lines[i].WithText(lines[i].Text[..at]),
                    lines[i].WithText(lines[i].Text[at..])
                );
                return ([.. lines.Take(i), before], [heading, .. lines.Skip(i + 1)]);
            }
        }

        return (lines, []);
    }

    /// <summary>Makes a list out of its heading and what follows; entries may run over several lines, several may stand on one.</summary>
    /// <param name="tail">The lines from the heading on, as <see cref="Split"/> returns them.</param>
    public static ReferencePart Parse(IReadOnlyList<Line> tail)
    {
        if (tail.Count == 0)
        {
            return new ReferencePart(null, []);
        }

        IReadOnlyList<Line> lines = [.. tail.Skip(1).SelectMany(ListEnd.CutBeforeOtherMatter)];
        var (entries, rest) = LabelStyles.Find(lines) is { } style
            ? NumberedEntries.Read(lines, style)
            : UnnumberedEntries.Read(lines);
        var references = entries.Select((entry, index) => entry.ToReference($"r{index + 1}"));

        return new ReferencePart(new ReferenceList(tail[0].Text, [.. references]), rest);
    }

    // 参考文献   5 参考文献   参 考 文 献：   【参考文献】   参考文献(References)   References   主要参考文献   注释与参考文献
    [GeneratedRegex(
        @"^(\d{1,2}\s*[.．、]?|[一二三四五六七八九十]{1,2}\s*、)?\s*[【\[〔]?\s*((注\s*释|主\s*要)?\s*[与和及]?\s*参\s*考\s*(文\s*献|资\s*料)|References|REFERENCES|Bibliography|BIBLIOGRAPHY)"
            + @"\s*[】\]〕]?\s*([（(]?\s*(References?|REFERENCES?)\s*[)）]?)?\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Heading();

    // … 促进细胞的凋亡。参考文献：
    [GeneratedRegex(
        @"(?<=[。．.！？!?]\s*)[【\[]?参\s*考\s*文\s*献\s*[】\]]?\s*([（(]\s*References?\s*[)）])?\s*[:：]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex HeadingAtEnd();
}
