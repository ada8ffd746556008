using System.Text;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Cuts the lines of a table where a column border may run, and says how likely it does.</summary>
internal static class AtomReader
{
    private const string Opening = "（(《〈“‘[【「";
    private const string Closing = "）)》〉”’]】」";
    private const string Operators = "/+-&×=<>±~：:";

    /// <summary>From here on a gap is taken for a column border by itself.</summary>
    public const double LikelyBorder = 6;

    private const double Certain = 10;
    private const double Never = -8;

    /// <summary>No blank stands between two Han characters of one cell.</summary>
    private const double BetweenHan = 8;

    /// <summary>Nor beside a bracket or comma.</summary>
    private const double AfterMark = 6;

    /// <summary>A line that opens with a bracket explains the line before.</summary>
    private const double BeforeBracket = -3;

    private const double LineBreak = 0.5;
    private const double CloseLineBreak = -1;

    /// <summary>Returns the pieces of each line.</summary>
    public static IReadOnlyList<IReadOnlyList<Atom>> Read(IReadOnlyList<Line> lines)
    {
        var hasWideGaps = lines.Count(line => HasWideGap(line.Text)) * 2 > lines.Count;
        var rows = new List<IReadOnlyList<Atom>>();
        var isOpen = false;
        foreach (var line in lines)
        {
            rows.Add(ReadLine(line, hasWideGaps, isOpen));
            isOpen = Depth(string.Concat(rows[^1].Select(atom => atom.Text))) > 0;
        }

        return rows;
    }

    /// <summary>True where cells are set apart by more than one blank.</summary>
    public static bool HasWideGap(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\t' || (text[i] == ' ' && text[i - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    private static List<Atom> ReadLine(Line line, bool hasWideGaps, bool isOpen)
    {
        var atoms = new List<Atom>();
        var border = isOpen ? Never : LineStart(line);
        var text = line.Text;
        var piece = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (!Characters.IsBlank(text[i]))
            {
                piece.Append(text[i]);
                continue;
            }

            var next = i;
            while (Characters.IsBlank(text[next]))
            {
                next++;
            }

            var isWide = next - i > 1 || text[i] == '\t';
            var gap =
                isWide ? Certain
                : hasWideGaps ? Never
                : Border(piece, text.AsSpan(next));
            if (gap <= Never)
            {
                piece.Append(' ');
            }
            else
            {
                atoms.Add(new Atom(piece.ToString(), border, atoms.Count == 0, atoms.Count == 0 && line.StandsClose));
                piece.Clear();
                border = gap;
            }

            i = next - 1;
        }

        atoms.Add(new Atom(piece.ToString(), border, atoms.Count == 0, atoms.Count == 0 && line.StandsClose));
        return atoms;
    }

    private static double LineStart(Line line) =>
        line.Text[0] is '（' or '(' ? BeforeBracket
        : line.StandsClose ? CloseLineBreak
        : LineBreak;

    private static double Border(StringBuilder left, ReadOnlySpan<char> right)
    {
        var a = left[^1];
        var b = right[0];
        var isOperator =
            (Operators.Contains(a, StringComparison.Ordinal) && a != ')')
            || Operators.Contains(b, StringComparison.Ordinal);
        if (isOperator || Depth(left.ToString()) > 0)
        {
            return Never;
        }

        if (Characters.IsHan(a) && Characters.IsHan(b))
        {
            return BetweenHan;
        }

        if (Closing.Contains(a, StringComparison.Ordinal) || Characters.IsWide(a) || Characters.IsWide(b))
        {
            return AfterMark;
        }

        return char.IsAsciiDigit(a) && char.IsAsciiDigit(b) ? BetweenDigits(left, right) : BetweenWords(a, b);
    }

    /// <summary>685 528 is one number, 5.27 8.91 are two: only a group of three digits can continue a number.</summary>
    private static double BetweenDigits(StringBuilder left, ReadOnlySpan<char> right)
    {
        var group = 0;
        while (group < right.Length && char.IsAsciiDigit(right[group]))
        {
            group++;
        }

        var isWholeGroup = group == 3 && (group == right.Length || right[group] == ' ');
        var start = left.Length;
        while (start > 0 && char.IsAsciiDigit(left[start - 1]))
        {
            start--;
        }

        var leftGroup = left.Length - start;
        var leftContinues = leftGroup == 3 || (leftGroup < 3 && (start == 0 || left[start - 1] != '.'));
        return isWholeGroup && leftContinues && leftGroup <= 3 ? -1 : 3;
    }

    private static double BetweenWords(char a, char b) =>
        (Characters.IsHan(a), char.IsAsciiDigit(a), Characters.IsHan(b), char.IsAsciiDigit(b)) switch
        {
            (true, _, _, true) => 2,
            (true, _, _, _) => 0,
            (_, true, true, _) => 1,
            (_, true, _, _) => 1,
            (_, _, _, true) => 1,
            (_, _, true, _) => -1,
            _ => -2,
        };

    private static int Depth(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += Opening.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            depth -= Closing.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        return depth;
    }
}
