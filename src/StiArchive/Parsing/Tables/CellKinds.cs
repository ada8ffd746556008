using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Sorts cells by how they look.</summary>
internal static class CellKinds
{
    private const int ShortChars = 8;

    public static CellKind Of(string cell)
    {
        if (cell.Length == 0)
        {
            return CellKind.Empty;
        }

        if (cell is "—" or "-" or "–" or "——" or "/" or "N/A")
        {
            return CellKind.Dash;
        }

        return cell.Any(char.IsAsciiDigit) && cell.All(IsNumeric) ? OfNumber(cell) : OfWords(cell);
    }

    private static bool IsNumeric(char c) =>
        char.IsAsciiDigit(c) || Characters.IsBlank(c) || ".,%％+-—–~～±×".Contains(c, StringComparison.Ordinal);

    private static CellKind OfNumber(string cell)
    {
        var digits = cell.Count(char.IsAsciiDigit);
        if (digits == cell.Length)
        {
            return digits == 4 && cell[0] is '1' or '2' ? CellKind.Year : CellKind.WholeNumber;
        }

        var isRange = digits == 8 && cell.Length == 9 && char.IsAsciiDigit(cell[3]) && char.IsAsciiDigit(cell[5]);
        return isRange ? CellKind.YearRange : CellKind.Number;
    }

    private static CellKind OfWords(string cell)
    {
        var han = cell.Count(Characters.IsHan);
        var latin = cell.Count(char.IsAsciiLetter);
        return (han, latin) switch
        {
            (0, > 0) => CellKind.Latin,
            (> 0, 0) => han <= ShortChars ? CellKind.ShortHan : CellKind.Han,
            _ when char.IsAsciiLetter(cell[0]) => CellKind.LatinAndMore,
            _ => CellKind.Mixed,
        };
    }
}
