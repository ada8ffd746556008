using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Reads a list whose entries are numbered.</summary>
/// <remarks>A label begins an entry when it goes on counting. Where a number was misread, it still does if the entry before
/// it has come to its end. Inside a line only the very next number counts, for 2016(2) is no label.</remarks>
internal static class NumberedEntries
{
    /// <summary>After so many lines that are no references, only the very next numbers count as labels.</summary>
    private const int MostStrays = 3;

    public static (IReadOnlyList<EntryLines> Entries, IReadOnlyList<Line> Others) Read(
        IReadOnlyList<Line> lines,
        LabelStyle style
    )
    {
        var entries = new List<EntryLines>();
        var rest = new List<Line>();
        var last = 0;
        var strays = 0;
        foreach (var line in lines)
        {
            var label = style.AtStart.Match(line.Text);
            if (label.Success && Begins(label, last, strays >= MostStrays ? [] : entries))
            {
                last =
                    LabelStyles.Number(label) is { } number && number > last && number <= last + LabelStyles.MostMissing
                        ? number
                        : last + 1;
                entries.Add(new EntryLines(Characters.Strip(label.Value), []));
                last = AddPieces(entries, line.WithText(line.Text[label.Length..]), style, last);
                strays = 0;
            }
            else if (strays > 0 || entries.Count == 0 || !ListEnd.GoesOn(entries[^1], line))
            {
                strays += ListEnd.IsOtherMatter(line) ? MostStrays : 1;
                rest.Add(line);
            }
            else
            {
                last = AddPieces(entries, line, style, last);
            }
        }

        return (entries, rest);
    }

    private static bool Begins(Match label, int last, List<EntryLines> entries) =>
        (LabelStyles.Number(label) is { } number && number > last && number <= last + LabelStyles.MostMissing)
        || (entries.Count > 0 && ListEnd.IsComplete(entries[^1]) && LabelStyles.Number(label) is not 1);

    /// <summary>Adds the line to the last entry, and begins new ones where it goes on counting inside.</summary>
    private static int AddPieces(List<EntryLines> entries, Line line, LabelStyle style, int last)
    {
        var start = 0;
        foreach (Match label in style.Inside?.Matches(line.Text) ?? Enumerable.Empty<Match>())
        {
            if (label.Index > 0 && LabelStyles.Number(label) == last + 1)
            {
                entries[^1].Lines.Add(line.WithText(line.Text[start..label.Index]));
                entries.Add(new EntryLines(Characters.Strip(label.Value), []));
                start = label.Index + label.Length;
                last++;
            }
        }

        entries[^1].Lines.Add(line.WithText(line.Text[start..]));
        return last;
    }
}
