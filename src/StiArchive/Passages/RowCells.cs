using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>The cells of a table row, whose passage has them in one text, and the names of their columns.</summary>
public static class RowCells
{
    private const string Separator = " | ";

    public static string Join(IEnumerable<string> cells) => string.Join(Separator, cells);

    /// <summary>The places of the cells in the text of a row.</summary>
    public static IReadOnlyList<TextSpan> Of(string row)
    {
        ArgumentNullException.ThrowIfNull(row);

        var cells = new List<TextSpan>();
        var start = 0;
        for (
            var end = row.IndexOf(Separator, StringComparison.Ordinal);
            end >= 0;
            end = row.IndexOf(Separator, start, StringComparison.Ordinal)
        )
        {
            cells.Add(TextSpan.FromBounds(start, end));
            start = end + Separator.Length;
        }

        cells.Add(TextSpan.FromBounds(start, row.Length));
        return cells;
    }

    /// <summary>The names of the columns, one for each cell; empty for a passage that is no table row, and where the table
    /// names no columns.</summary>
    /// <remarks>They are the last entry of the row's path, but where there are none a caption is: that has no cells. For a
    /// table of one column the two cannot be told apart, nor is there need.</remarks>
    public static IReadOnlyList<string> ColumnNames(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);

        if (passage.Kind != PassageKind.TableRow || passage.HeadingPath.Count == 0)
        {
            return [];
        }

        var names = passage.HeadingPath[^1].Split(Separator);
        return names.Length > 1 && names.Length == Of(passage.Text).Count ? names : [];
    }
}
