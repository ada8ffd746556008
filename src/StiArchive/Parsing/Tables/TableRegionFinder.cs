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

    /// <summary>A header and a row.</summary>
    private const int FewestRows = 2;

    /// <summary>In running text a longer line without gaps is a paragraph.</summary>
    private const double LongestCell = 30;

    /// <summary>Returns the tables in the order of their captions, and claims their lines.</summary>
    public static IReadOnlyList<TableRegion> Find(BodyLines text)
    {
        var groups = Groups(text);
        foreach (var group in groups)
        {
            text.Claims.Take(Enumerable.Range(group.First, group.End - group.First));
        }

        return TwinPairing.Pair([.. groups.SelectMany(group => Around(text, group))]);
    }

    private static List<CaptionGroup> Groups(BodyLines text)
    {
        var groups = new List<CaptionGroup>();
        for (var i = 0; i < text.Lines.Count; i++)
        {
            if (text.Captions[i] is { IsTable: true })
            {
                groups.Add(CaptionGroupReader.Read(text, i));
                i = groups[^1].End - 1;
            }
        }

        return groups;
    }

    /// <summary>Gives the rows around a group to one of its captions; the others go without.</summary>
    private static List<TableRegion> Around(BodyLines text, CaptionGroup group)
    {
        var rows = Below(text, group.End);
        var isBelow = rows.Count >= FewestRows;
        rows = isBelow ? rows : Above(text, group.First - 1);
        var notes = isBelow ? NotesAfter(text, rows[^1] + 1) : [];
        var owner = isBelow ? group.OfRowsBelow : group.OfRowsAbove;
        text.Claims.Take(rows.Count < FewestRows ? notes : [.. rows, .. notes]);
        return
        [
            .. group.Captions.Select(caption =>
                ReferenceEquals(caption, owner)
                    ? new TableRegion(caption, rows.Count < FewestRows ? [] : rows, [.. group.Notes, .. notes])
                    : new TableRegion(caption, [], [])
            ),
        ];
    }

    private static List<int> NotesAfter(BodyLines text, int start)
    {
        var notes = new List<int>();
        for (var i = start; text.IsFree(i) && CaptionReader.IsNote(text.Lines[i]); i++)
        {
            notes.Add(i);
        }

        return notes;
    }

    private static List<int> Below(BodyLines text, int start)
    {
        var rows = new List<int>();
        for (var i = start; text.IsFree(i); i++)
        {
            if (EndsTable(text, i) && (rows.Count == 0 || !IsLikeHeader(text, i, text.Lines[start])))
            {
                break;
            }

            rows.Add(i);
        }

        return rows;
    }

    /// <summary>A line with room for as many cells as the header has, and without the marks that divide sentences.</summary>
    private static bool IsLikeHeader(BodyLines text, int index, Line header)
    {
        var line = text.Lines[index];
        var columns = AtomReader.CountLikelyCells(header);
        return columns >= FewestColumns
            && line.Heading is null
            && AtomReader.CountPossibleCells(line) >= columns
            && !line.Text.Any(c => c is '，' or '。' or '；')
            && text.Captions[index] is null
            && !CaptionReader.IsNote(line);
    }

    private static List<int> Above(BodyLines text, int start)
    {
        var rows = new List<int>();
        for (var i = start; i >= 0 && text.IsFree(i) && IsAbove(text.Lines[i], text.Layout); i--)
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

    private static bool EndsTable(BodyLines text, int index)
    {
        var line = text.Lines[index];
        if (text.Captions[index] is not null || CaptionReader.IsNote(line) || line.Heading is not null)
        {
            return true;
        }

        return text.Layout.IsWrapped ? StartsText(text, index) : IsLongText(line) && !IsRowAmongRows(text, index);
    }

    /// <summary>Text comes in lines as wide as the column, one after the other; a single one also ends a sentence, or
    /// begins a column.</summary>
    private static bool StartsText(BodyLines text, int index)
    {
        var (line, layout) = (text.Lines[index], text.Layout);
        if (HasCells(line) || (line.StandsClose && !line.StartsColumn))
        {
            return false;
        }

        var next = index + 1 < text.Lines.Count ? text.Lines[index + 1] : null;
        var isLast =
            next is null || next.StartsColumn || next.Heading is not null || text.Captions[index + 1] is not null;
        var goesOn = !isLast && !next!.StandsClose && IsColumnWide(next, layout) && !HasCells(next);
        return IsColumnWide(line, layout)
            ? isLast || goesOn || SentenceEnd.IsAt(line.Text)
            : (isLast || goesOn) && SentenceEnd.IsAt(line.Text);
    }

    /// <summary>A long line stands in a row when an empty cell stands before it, and rows go on after it.</summary>
    private static bool IsRowAmongRows(BodyLines text, int index) =>
        text.Lines[index].BlanksBefore > 1
        && text.IsFree(index + 1)
        && AtomReader.HasWideGap(text.Lines[index + 1].Text);

    /// <summary>In running text a line is a row when it has gaps, or is too short to be a paragraph.</summary>
    private static bool IsLongText(Line line) =>
        !AtomReader.HasWideGap(line.Text) && (line.Width >= LongestCell || SentenceEnd.IsAt(line.Text));

    private static bool IsColumnWide(Line line, TextLayout layout) =>
        line.IsStretched || (line.Width > layout.ColumnWidth - Indented && line.Width < layout.ColumnWidth + Overfull);

    /// <summary>A blank between two Han characters, or a wide one, stands between two cells.</summary>
    private static bool HasCells(Line line) =>
        AtomReader.HasWideGap(line.Text) || (!line.IsStretched && AtomReader.HasLikelyBorder(line));
}
