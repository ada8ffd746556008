using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Cuts the lines of a table where a column border may run, and says how likely it does.</summary>
internal static class AtomReader
{
    /// <summary>From here on a gap is taken for a column border by itself.</summary>
    public const double LikelyBorder = 6;

    private const double Certain = 10;

    /// <summary>A line that opens with a bracket explains the line before.</summary>
    private const double BeforeBracket = -3;

    private const double LineBreak = 0.5;

    private static readonly Atom EmptyCell = new("", Certain, StartsLine: false, StandsClose: false);
    private const double CloseLineBreak = -1;

    /// <summary>Returns the pieces of each line. A bracket that a line leaves open is closed in the same cell.</summary>
    public static IReadOnlyList<IReadOnlyList<Atom>> Read(IReadOnlyList<Line> lines)
    {
        var onlyWideGaps = lines.Count(line => CountWideGaps(line.Text) > 0) * 2 > lines.Count;
        var rows = new List<IReadOnlyList<Atom>>();
        var isOpen = false;
        foreach (var line in lines)
        {
            var row = ReadLine(line, onlyWideGaps);
            rows.Add(isOpen ? [row[0] with { BorderBefore = Gap.Never }, .. row.Skip(1)] : row);
            isOpen = Gap.Depth(line.Text) > 0;
        }

        return rows;
    }

    /// <summary>Returns the pieces of one line.</summary>
    /// <param name="onlyWideGaps">True where single blanks stand inside cells.</param>
    public static IReadOnlyList<Atom> ReadLine(Line line, bool onlyWideGaps) => [.. Pieces(line, onlyWideGaps, 0)];

    /// <summary>Returns the cells of a line in a table whose borders are all as wide, so that a gap twice as wide holds an
    /// empty cell.</summary>
    public static IReadOnlyList<Atom> ReadEvenLine(Line line, bool onlyWideGaps)
    {
        var atoms = Pieces(line, onlyWideGaps, EvenGaps.Width).ToList();
        var before = Enumerable.Repeat(EmptyCell, line.BlanksBefore / EvenGaps.Width).ToList();
        var after = Enumerable.Repeat(EmptyCell, line.BlanksAfter / EvenGaps.Width);
        var first = before.Count == 0 ? atoms[0] : atoms[0] with { BorderBefore = Certain };
        return [.. before, first, .. atoms.Skip(1), .. after];
    }

    /// <summary>Cuts a line at its gaps.</summary>
    /// <param name="gapWidth">Blanks of one border; 0 where borders differ, and empty cells do not show.</param>
    private static IEnumerable<Atom> Pieces(Line line, bool onlyWideGaps, int gapWidth)
    {
        var border = LineStart(line);
        var (start, end, depth) = (0, 0, 0);
        foreach (var (blank, next) in Blanks(line.Text))
        {
            depth += Gap.Depth(line.Text.AsSpan(end, blank - end));
            end = next;
            var isWide = IsWide(line.Text, blank, next);
            var likelihood =
                isWide ? Certain
                : onlyWideGaps ? Gap.Never
                : Gap.Border(line.Text, blank, next, depth);
            if (likelihood <= Gap.Never)
            {
                continue;
            }

            yield return new Atom(line.Text[start..blank], border, start == 0, start == 0 && line.StandsClose);
            for (var empty = isWide && gapWidth > 0 ? ((next - blank) / gapWidth) - 1 : 0; empty > 0; empty--)
            {
                yield return EmptyCell;
            }

            (start, border) = (next, likelihood);
        }

        yield return new Atom(line.Text[start..], border, start == 0, start == 0 && line.StandsClose);
    }

    /// <summary>The widths of the gaps that set cells apart, in blanks.</summary>
    public static IEnumerable<int> WideGaps(string text) =>
        Blanks(text).Where(gap => IsWide(text, gap.Start, gap.End)).Select(gap => gap.End - gap.Start);

    /// <summary>Whether cells are set apart by more than one blank.</summary>
    public static bool HasWideGap(string text) => Blanks(text).Any(gap => IsWide(text, gap.Start, gap.End));

    public static int CountWideGaps(string text) => Blanks(text).Count(gap => IsWide(text, gap.Start, gap.End));

    /// <summary>Whether two words stand so that a border must run between them.</summary>
    public static bool HasLikelyBorder(Line line) => CountLikelyCells(line) > 1;

    public static int CountLikelyCells(Line line) =>
        1 + ReadLine(line, onlyWideGaps: false).Skip(1).Count(atom => atom.BorderBefore >= LikelyBorder);

    public static int CountPossibleCells(Line line) => ReadLine(line, onlyWideGaps: false).Count;

    private static double LineStart(Line line) =>
        line.Text[0] is '（' or '(' ? BeforeBracket
        : line.StandsClose ? CloseLineBreak
        : LineBreak;

    private static bool IsWide(string text, int start, int end) =>
        text[start] == '\t' || (end - start > 1 && text.AsSpan(start, end - start).IndexOf('\u3000') < 0);

    /// <summary>The runs of blanks inside a text.</summary>
    private static IEnumerable<(int Start, int End)> Blanks(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsBlank(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && Characters.IsBlank(text[i]))
            {
                i++;
            }

            if (start > 0 && i < text.Length)
            {
                yield return (start, i);
            }
        }
    }
}
