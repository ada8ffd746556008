using System.Text.Json;
using Microsoft.Data.Sqlite;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Reads entries of tables out of the index.</summary>
internal static class TableRows
{
    private const string Columns = """
        SELECT tables.paper, tables.place, anchor, label, caption, columns, row_count FROM tables
        """;

    /// <summary>Some tables of the newest papers, in the order of the papers.</summary>
    public static IReadOnlyList<TableEntry> ReadNewest(
        SqliteConnection connection,
        Catalogue catalogue,
        (int Skip, int Take) range
    ) =>
        Rows.Read(
            connection,
            Columns
                + """
                 JOIN papers ON papers.id = tables.paper
                ORDER BY papers.year DESC, papers.received DESC, papers.slug, tables.place LIMIT $take OFFSET $skip
                """,
            row => EntryOf(row, catalogue),
            ("$take", range.Take),
            ("$skip", range.Skip)
        );

    public static TableEntry Read(SqliteConnection connection, Catalogue catalogue, TableKey table) =>
        Rows.Read(
            connection,
            Columns + " WHERE paper = $paper AND place = $place",
            row => EntryOf(row, catalogue),
            ("$paper", table.Paper),
            ("$place", table.Number)
        )[0];

    /// <summary>The tables of one paper in its order.</summary>
    public static IReadOnlyList<TableEntry> ReadOf(SqliteConnection connection, Catalogue catalogue, long paper) =>
        Rows.Read(
            connection,
            Columns + " WHERE paper = $paper ORDER BY place",
            row => EntryOf(row, catalogue),
            ("$paper", paper)
        );

    private static TableEntry EntryOf(SqliteDataReader row, Catalogue catalogue) =>
        new(
            catalogue.Papers[row.GetInt64(0)].Summary,
            row.GetInt32(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            JsonSerializer.Deserialize<string[]>(row.GetString(5)) ?? [],
            row.GetInt32(6)
        );
}
