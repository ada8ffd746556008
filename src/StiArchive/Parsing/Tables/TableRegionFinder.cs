using StiArchive.Parsing.Body;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Finds the lines that belong to a table, above or below its caption.</summary>
internal static class TableRegionFinder
{
    /// <summary>A line of text falls short of the column by no more than its indent and a loose setting.</summary>
    private const double Indented = 4.2;

    /// <summary>Nor does it stand out by more than this.</summary>
    private const double Overfull = 1.5;

    private const int FewestColumns = 3;

    /// <summary>In running text a longer line without gaps is a paragraph.</summary>
    private const double LongestCell = 30;

    public static IReadOnlyList<TableRegion> Find(IReadOnlyList<Line> lines, TextLayout layout)
    {
        var claims = new Claims(lines.Count);
        var captions = Captions(lines);
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

    /// <summary>The captions of tables. A caption in the other language right under one is its twin, not another table.</summary>
    private static List<(int Index, Caption Caption)> Captions(IReadOnlyList<Line> lines)
    {
        var captions = new List<(int Index, Caption Caption)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (CaptionReader.TryRead(lines[i]) is { IsTable: true } caption && !IsTwin(caption, captions, i))
            {
                captions.Add((i, caption));
            }
        }

        return captions;
    }

    private static bool IsTwin(Caption caption, List<(int Index, Caption Caption)> captions, int index) =>
        captions.Count > 0
        && captions[^1].Index == index - 1
        && char.IsAsciiLetter(caption.Label[0]) != char.IsAsciiLetter(captions[^1].Caption.Label[0]);

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
            IsFree(lines, claims, next) && (IsOtherCaption(lines[next], caption) || CaptionReader.IsNote(lines[next]))
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

    private static bool IsOtherCaption(Line line, Caption caption) =>
        CaptionReader.IsEnglishCaption(line)
        || (char.IsAsciiLetter(caption.Label[0]) && CaptionReader.TryRead(line) is { IsTable: true });

    private static List<int> Below(IReadOnlyList<Line> lines, TextLayout layout, Claims claims, int start)
    {
        var rows = new List<int>();
        for (var i = start; IsFree(lines, claims, i); i++)
        {
            if (EndsTable(lines, layout, i) && (rows.Count == 0 || !IsLikeHeader(lines[i], lines[start])))
            {
                break;
            }

            rows.Add(i);
        }

        return rows;
    }

    /// <summary>A line with room for as many cells as the header has, and without the marks that divide sentences.</summary>
    private static bool IsLikeHeader(Line line, Line header)
    {
        var columns = AtomReader.CountLikelyCells(header);
        return columns >= FewestColumns
            && line.Heading is null
            && AtomReader.CountPossibleCells(line) >= columns
            && !line.Text.Any(c => c is '，' or '。' or '；')
            && CaptionReader.TryRead(line) is null
            && !CaptionReader.IsNote(line);
    }

    private static List<int> Above(IReadOnlyList<Line> lines, TextLayout layout, Claims claims, int start)
    {
        var rows = new List<int>();
        for (var i = start; i >= 0 && !claims.IsTaken(i) && IsAbove(lines[i], layout); i--)
        {
            rows.Add(i);
        }

        rows.Reverse();
        return rows;
    }

    private static bool IsAbove(Line line, TextLayout layout) =>
        !SentenceEnd.IsAt(line.Text)
        && line.Heading is null
        && !line.IsStretched
        && (HasCells(line) || (layout.IsWrapped && !IsColumnWide(line, layout)));

    private static bool IsFree(IReadOnlyList<Line> lines, Claims claims, int index) =>
        index < lines.Count && !claims.IsTaken(index);

    private static bool EndsTable(IReadOnlyList<Line> lines, TextLayout layout, int index)
    {
        var line = lines[index];
        if (CaptionReader.TryRead(line) is not null || CaptionReader.IsNote(line) || line.Heading is not null)
        {
            return true;
        }

        return layout.IsWrapped ? StartsText(lines, layout, index) : IsLongText(line);
    }

    /// <summary>Text comes in lines as wide as the column, one after the other; a single one also ends a sentence, or
    /// begins a column.</summary>
    private static bool StartsText(IReadOnlyList<Line> lines, TextLayout layout, int index)
    {
        var line = lines[index];
        if (HasCells(line) || (line.StandsClose && !line.StartsColumn))
        {
            return false;
        }

        var next = index + 1 < lines.Count ? lines[index + 1] : null;
        var isLast =
            next is null || next.StartsColumn || next.Heading is not null || CaptionReader.TryRead(next) is not null;
        var goesOn = !isLast && !next!.StandsClose && IsColumnWide(next, layout) && !HasCells(next);
        return IsColumnWide(line, layout)
            ? isLast || goesOn || SentenceEnd.IsAt(line.Text)
            : (isLast || goesOn) && SentenceEnd.IsAt(line.Text);
    }

    /// <summary>In running text a line is a row when it has gaps, or is too short to be a paragraph.</summary>
    private static bool IsLongText(Line line) =>
        !AtomReader.HasWideGap(line.Text) && (line.Width >= LongestCell || SentenceEnd.IsAt(line.Text));

    private static bool IsColumnWide(Line line, TextLayout layout) =>
        line.IsStretched || (line.Width > layout.ColumnWidth - Indented && line.Width < layout.ColumnWidth + Overfull);

    /// <summary>A blank between two Han characters, or a wide one, stands between two cells.</summary>
    private static bool HasCells(Line line) =>
        AtomReader.HasWideGap(line.Text) || (!line.IsStretched && AtomReader.HasLikelyBorder(line));
}
