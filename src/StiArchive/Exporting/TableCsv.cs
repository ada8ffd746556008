using System.Text;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>Writes a table as comma-separated values (RFC 4180): the column names, then the rows.</summary>
/// <remarks><see cref="CsvRow"/> sees to it that no spreadsheet runs what a cell says.</remarks>
public static class TableCsv
{
    public static string Write(Table table)
    {
        ArgumentNullException.ThrowIfNull(table);

        var text = new StringBuilder();
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            CsvRow.Append(text, row);
        }

        return text.ToString();
    }
}
