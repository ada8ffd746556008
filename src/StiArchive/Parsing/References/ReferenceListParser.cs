using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Finds the list of references that a paper prints at its end, and its entries.</summary>
internal static class ReferenceListParser
{
    private const int FewestEntries = 2;

    /// <summary>Returns the lines before the list, and those from its heading on; no lines where there is no list.</summary>
    public static (IReadOnlyList<Line> Main, IReadOnlyList<Line> Tail) Split(IReadOnlyList<Line> lines)
    {
        var at = LastHeading(lines, lines.Count);
        if (at < 0)
        {
            return SplitAtNotes(lines);
        }

        for (var earlier = LastHeading(lines, at); earlier >= 0; earlier = LastHeading(lines, at))
        {
            IReadOnlyList<Line> between = [.. lines.Skip(earlier).Take(at - earlier)];
            if (!IsList(between) && !BreaksOff(between))
            {
                break;
            }

            at = earlier; // the list was printed twice, or once a language, or was broken off by another article
        }

        var (before, heading, after) = ReferenceHeading.Cut(lines[at])!.Value;
        return (
            [.. lines.Take(at), .. before is null ? [] : new[] { before }],
            [heading, .. after is null ? [] : new[] { after }, .. lines.Skip(at + 1)]
        );
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
        var length = BreaksOff(tail) ? lines.Count : lines.TakeWhile(line => !ReferenceHeading.Is(line)).Count();
        var (entries, rest) = Read([.. lines.Take(length)]);
        var (more, others) = ReadSecond([.. lines.Skip(length)], entries);
        var references = entries.Concat(more).Select((entry, index) => entry.ToReference($"r{index + 1}"));

        return new ReferencePart(new ReferenceList(tail[0].Text, [.. references]), [.. rest, .. others]);
    }

    /// <summary>A list under a second heading goes on with the first, unless it is the first once more or in English.</summary>
    private static (IReadOnlyList<EntryLines> Entries, IReadOnlyList<Line> Others) ReadSecond(
        IReadOnlyList<Line> lines,
        IReadOnlyList<EntryLines> first
    )
    {
        if (lines.Count == 0)
        {
            return ([], []);
        }

        var (entries, others) = Read([.. lines.Skip(1)]);
        var isAgain = Math.Abs(entries.Count - first.Count) * 10 <= first.Count;

        return isAgain ? ([], lines) : (entries, [lines[0], .. others]);
    }

    private static (IReadOnlyList<EntryLines> Entries, IReadOnlyList<Line> Others) Read(IReadOnlyList<Line> lines) =>
        LabelStyles.Find(lines) is { } style ? NumberedEntries.Read(lines, style) : UnnumberedEntries.Read(lines);

    private static int LastHeading(IReadOnlyList<Line> lines, int before)
    {
        var at = before - 1;
        while (at >= 0 && ReferenceHeading.Cut(lines[at]) is null)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether a heading is followed by entries and nothing else.</summary>
    private static bool IsList(IReadOnlyList<Line> lines)
    {
        var (entries, others) = Read([.. lines.Skip(1)]);
        return entries.Count >= FewestEntries && others.Count == 0 && entries.All(entry => entry.HasYear);
    }

    /// <summary>Whether the list stops at （下转第 72 页） to go on below another article, which may have a list of its own.</summary>
    private static bool BreaksOff(IReadOnlyList<Line> lines)
    {
        var length = lines.TakeWhile(line => !ListEnd.BreaksOff(line)).Count();
        return length < lines.Count && IsList([.. lines.Take(length)]);
    }

    /// <summary>Some journals head their references 注释; footnotes under that word are no list of references.</summary>
    private static (IReadOnlyList<Line> Main, IReadOnlyList<Line> Tail) SplitAtNotes(IReadOnlyList<Line> lines)
    {
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            if (ReferenceHeading.IsOfNotes(lines[at]))
            {
                var (entries, _) = Read([.. lines.Skip(at + 1)]);
                var dated = entries.Count(entry => entry.Label.Length > 0 && entry.HasYear);
                return dated >= FewestEntries && dated * 2 > entries.Count
                    ? ([.. lines.Take(at)], [.. lines.Skip(at)])
                    : (lines, []);
            }
        }

        return (lines, []);
    }
}
