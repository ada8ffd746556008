using System.Text.Json;
using Microsoft.Data.Sqlite;
using StiArchive.Papers;

namespace StiArchive.Indexing;

/// <summary>The rows of <c>tables</c> and <c>doubts</c>; the caller holds the transaction.</summary>
internal static class DetailTables
{
    public const string Create = """
        CREATE TABLE tables (
            paper INTEGER NOT NULL,
            place INTEGER NOT NULL, -- among the tables of the paper, from 1
            anchor TEXT NOT NULL,
            label TEXT NOT NULL,
            caption TEXT NOT NULL,
            columns TEXT NOT NULL, -- a JSON array
            row_count INTEGER NOT NULL,
            first_passage INTEGER NOT NULL,
            end_passage INTEGER NOT NULL,
            PRIMARY KEY (paper, place)
        ) WITHOUT ROWID;
        CREATE TABLE doubts (
            paper INTEGER NOT NULL,
            place INTEGER NOT NULL,
            kind TEXT NOT NULL, -- DoubtKind
            location TEXT NOT NULL,
            found TEXT NOT NULL,
            PRIMARY KEY (paper, place)
        ) WITHOUT ROWID;
        """;

    public static void Insert(SqliteConnection connection, long paper, PaperDetails details)
    {
        foreach (var (place, table) in details.Tables.Index())
        {
            InsertTable(connection, (paper, place + 1), table);
        }

        foreach (var (place, doubt) in details.Doubts.Index())
        {
            InsertDoubt(connection, (paper, place), doubt);
        }
    }

    public static void Delete(SqliteConnection connection, long paper)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            DELETE FROM tables WHERE paper = $paper;
            DELETE FROM doubts WHERE paper = $paper;
            """;
        command.Parameters.AddWithValue("$paper", paper);
        command.ExecuteNonQuery();
    }

    private static void InsertTable(SqliteConnection connection, (long Paper, int Place) key, StoredTable table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO tables (paper, place, anchor, label, caption, columns, row_count, first_passage, end_passage)
            VALUES ($paper, $place, $anchor, $label, $caption, $columns, $row_count, $first_passage, $end_passage)
            """;
        command.Parameters.AddWithValue("$paper", key.Paper);
        command.Parameters.AddWithValue("$place", key.Place);
        command.Parameters.AddWithValue("$anchor", table.Anchor);
        command.Parameters.AddWithValue("$label", table.Label);
        command.Parameters.AddWithValue("$caption", table.Caption);
        command.Parameters.AddWithValue("$columns", JsonSerializer.Serialize(table.Columns));
        command.Parameters.AddWithValue("$row_count", table.RowCount);
        command.Parameters.AddWithValue("$first_passage", table.FirstPassage);
        command.Parameters.AddWithValue("$end_passage", table.EndPassage);
        command.ExecuteNonQuery();
    }

    private static void InsertDoubt(SqliteConnection connection, (long Paper, int Place) key, Doubt doubt)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            INSERT INTO doubts (paper, place, kind, location, found) VALUES ($paper, $place, $kind, $location, $found)
            """;
        command.Parameters.AddWithValue("$paper", key.Paper);
        command.Parameters.AddWithValue("$place", key.Place);
        command.Parameters.AddWithValue("$kind", doubt.Kind.ToString());
        command.Parameters.AddWithValue("$location", doubt.Place);
        command.Parameters.AddWithValue("$found", doubt.Found);
        command.ExecuteNonQuery();
    }
}
