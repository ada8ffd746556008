using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>How likely a column border runs where a line has a single blank.</summary>
/// <remarks>Chinese print has no blanks between Han characters, and puts them around Latin words and numbers.</remarks>
internal static class Gap
{
    /// <summary>No border runs here.</summary>
    public const double Never = -8;

    private const string Opening = "（(《〈“‘[【「";
    private const string Closing = "）)》〉”’]】」";
    private const string Operators = "/+-&×=<>±~：:";

    /// <summary>No blank stands between two Han characters of one cell.</summary>
    private const double BetweenHan = 8;

    /// <summary>Nor beside a bracket or comma.</summary>
    private const double AfterMark = 6;

    private const double BetweenNumbers = 3;
    private const double InsideNumber = -1;

    /// <summary>Above zero for likely.</summary>
    /// <param name="start">Where the blank begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="depth">How many brackets are open before it.</param>
    public static double Border(string text, int start, int end, int depth)
    {
        var (a, b) = (text[start - 1], text[end]);
        if (
            depth > 0
            || Operators.Contains(a, StringComparison.Ordinal)
            || Operators.Contains(b, StringComparison.Ordinal)
        )
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

        return char.IsAsciiDigit(a) && char.IsAsciiDigit(b) ? BetweenDigits(text, start, end) : BetweenWords(a, b);
    }

    /// <summary>How many more brackets are opened than closed.</summary>
    public static int Depth(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            depth += Opening.Contains(c, StringComparison.Ordinal) ? 1 : 0;
            depth -= Closing.Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        return depth;
    }

    /// <summary>685 528 may be one number, 5.27 8.91 are two: only a group of three digits can continue a number.</summary>
    private static double BetweenDigits(string text, int start, int end)
    {
        var right = end;
        while (right < text.Length && char.IsAsciiDigit(text[right]))
        {
            right++;
        }

        var left = start;
        while (left > 0 && char.IsAsciiDigit(text[left - 1]))
        {
            left--;
        }

        var isGroup = right - end == 3 && (right == text.Length || Characters.IsBlank(text[right]));
        var isContinued = start - left <= 3 && (left == 0 || text[left - 1] != '.');
        return isGroup && isContinued ? InsideNumber : BetweenNumbers;
    }

    private static double BetweenWords(char a, char b) =>
        (Characters.IsHan(a), char.IsAsciiDigit(a), Characters.IsHan(b), char.IsAsciiDigit(b)) switch
        {
            (true, _, _, true) => 2,
            (true, _, _, _) => 0,
            (_, true, _, _) => 1,
            (_, _, _, true) => 1,
            (_, _, true, _) => -1,
            _ => -2,
        };
}
