using System.Globalization;
using StiArchive.Papers;

namespace StiArchive.Parsing.Doubting;

/// <summary>Finds long numbers of a table that are far larger than all others of their column: 614827305 under 7302518.</summary>
/// <remarks>
/// A decimal point or a blank between two numbers was lost, perhaps. Numbers that have a point or a comma still cannot have
/// lost it; and of short ones a column may hold large and small, as where one city has more than all others.
/// </remarks>
internal static class OutOfScaleDoubts
{
    /// <summary>Fewer neighbours do not tell what a column's scale is.</summary>
    private const int FewestNeighbours = 3;

    private const NumberStyles PlainNumber = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    private const int FewestDigits = 5;

    private const double Tenfold = 10;

    /// <summary>The parts of a total, as printed, add up to a little less or more.</summary>
    private const double Rounding = 1.1;

    public static IEnumerable<Doubt> Find(Paper paper) =>
        from table in paper.Sections.SelectMany(section => section.Blocks).OfType<Table>()
        from column in Enumerable.Range(0, table.Columns.Count)
        let found = LargestOutOfScale([.. table.Rows.Select(row => row[column])])
        where found is not null
        select new Doubt(DoubtKind.OddCharacters, table.Id, found);

    /// <summary>The largest number, if it is ten times the next one, while the others lie closer together than that.</summary>
    private static string? LargestOutOfScale(IReadOnlyList<string> cells)
    {
        var numbers = cells
            .Select(cell => (Cell: cell, Value: Read(cell)))
            .Where(number => number.Value > 0)
            .OrderByDescending(number => number.Value)
            .ToList();
        if (numbers.Count <= FewestNeighbours)
        {
            return null;
        }

        var (largest, next, least) = (numbers[0].Value, numbers[1].Value, numbers[^1].Value);
        var isApart = largest > next * Tenfold && largest / next > next / least;
        var isTotal = largest <= numbers.Skip(1).Sum(number => number.Value) * Rounding;
        var mayBeDamaged = numbers[0].Cell.Length >= FewestDigits && numbers[0].Cell.All(char.IsAsciiDigit);
        return isApart && !isTotal && mayBeDamaged ? numbers[0].Cell : null;
    }

    /// <summary>Zero for what is no plain number; a minus sign or a unit makes a number no neighbour of others.</summary>
    private static double Read(string cell) =>
        double.TryParse(cell, PlainNumber, CultureInfo.InvariantCulture, out var value) ? value : 0;
}
