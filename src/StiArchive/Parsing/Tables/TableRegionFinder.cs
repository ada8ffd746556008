using StiArchive.Parsing.Body;
using StiArchive.Parsing.Headings;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Finds the lines that belong to a table, above or below its caption.</summary>
internal static class TableRegionFinder
{
    /// <summary>A cell that fills its column is narrower than this share of a line of text.</summary>
    private const double NarrowShare = 0.62;

    /// <summary>Tables that span two columns have lines wider than text has.</summary>
    private const double WideShare = 1.2;

    public static IReadOnlyList<TableRegion> Find(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var claims = new Claims(lines.Count);
        var captions = Enumerable
            .Range(0, lines.Count)
            .Select(i => (Index: i, Caption: CaptionReader.TryRead(lines[i])))
            .Where(found => found.Caption is { IsTable: true })
            .ToList();
        foreach (var (index, _) in captions)
        {
            claims.Take(index);
        }

        var regions = new List<TableRegion>();
        foreach (var (index, caption) in captions)
        {
            var region = Around(lines, layout, claims, index, caption!);
            claims.Take(region.All);
            regions.Add(region);
        }

        return regions;
    }

    private static TableRegion Around(
        IReadOnlyList<Line> lines,
        TextLayout layout,
        Claims claims,
        int index,
        Caption caption
    )
    {
        var captionLines = new List<int> { index };
        var notes = new List<int>();
        var next = index + 1;
        while (
            IsFree(lines, claims, next)
            && (CaptionReader.IsEnglishCaption(lines[next]) || CaptionReader.IsNote(lines[next]))
        )
        {
            (CaptionReader.IsNote(lines[next]) ? notes : captionLines).Add(next);
            next++;
        }

        var rows = Below(lines, layout, claims, next);
        if (rows.Count < 2)
        {
            rows = Above(lines, layout, claims, index - 1);
        }
        else if (IsFree(lines, claims, rows[^1] + 1) && CaptionReader.IsNote(lines[rows[^1] + 1]))
        {
            notes.Add(rows[^1] + 1);
        }

        return new TableRegion(caption, captionLines, rows.Count < 2 ? [] : rows, notes);
    }

    private static List<int> Below(IReadOnlyList<Line> lines, TextLayout layout, Claims claims, int start)
    {
        var rows = new List<int>();
        for (var i = start; IsFree(lines, claims, i) && !EndsTable(lines, layout, i, isFirst: i == start); i++)
        {
            rows.Add(i);
        }

        return rows;
    }

    private static List<int> Above(IReadOnlyList<Line> lines, TextLayout layout, Claims claims, int start)
    {
        var rows = new List<int>();
        for (
            var i = start;
            i >= 0 && IsFree(lines, claims, i) && IsRow(lines[i], layout) && !IsProse(lines[i], layout);
            i--
        )
        {
            rows.Add(i);
        }

        rows.Reverse();
        return rows;
    }

    private static bool IsFree(IReadOnlyList<Line> lines, Claims claims, int index) =>
        index < lines.Count && !claims.IsTaken(index);

    private static bool EndsTable(IReadOnlyList<Line> lines, TextLayout layout, int index, bool isFirst)
    {
        var line = lines[index];
        if (CaptionReader.TryRead(line) is not null || CaptionReader.IsNote(line) || IsHeading(line))
        {
            return true;
        }

        if (IsRow(line, layout) && !(line.StartsColumn && IsProse(line, layout)))
        {
            return false;
        }

        return !(line.StandsClose && !line.StartsColumn && !isFirst) && IsProse(line, layout);
    }

    /// <summary>A number set apart from a single title; rows have further cells.</summary>
    private static bool IsHeading(Line line) =>
        HeadingNumberReader.TryRead(line.Text) is { HasWideGap: true } heading
        && !AtomReader.HasWideGap(heading.Title)
        && AtomReader.Read([line.WithText(heading.Title)])[0].Skip(1).All(atom => atom.BorderBefore < 2);

    /// <summary>A line with more than one cell, or too narrow or wide to be text.</summary>
    private static bool IsRow(Line line, TextLayout layout)
    {
        if (AtomReader.HasWideGap(line.Text))
        {
            return true;
        }

        if (!layout.IsWrapped)
        {
            return line.Width < 30 && !SentenceEnd.IsAt(line.Text);
        }

        if (line.IsStretched)
        {
            return false;
        }

        var atoms = AtomReader.Read([line])[0];
        return atoms.Skip(1).Any(atom => atom.BorderBefore >= 2)
            || line.Width < layout.ColumnWidth * NarrowShare
            || line.Width > layout.ColumnWidth * WideShare;
    }

    /// <summary>Text of a paragraph: it has the marks that divide sentences, and no second cell.</summary>
    private static bool IsProse(Line line, TextLayout layout)
    {
        if (AtomReader.HasWideGap(line.Text))
        {
            return false;
        }

        if (!layout.IsWrapped)
        {
            return line.Width >= 30 || SentenceEnd.IsAt(line.Text);
        }

        var atoms = AtomReader.Read([line])[0];
        var hasCells = atoms.Skip(1).Any(atom => atom.BorderBefore >= 4);
        return !hasCells && (line.IsStretched || line.Text.Any(c => c is '，' or '。' or '；' or '、' or '：'));
    }
}
