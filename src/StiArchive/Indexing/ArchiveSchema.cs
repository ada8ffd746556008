using Microsoft.Data.Sqlite;
using StiArchive.Postings.Storing;

namespace StiArchive.Indexing;

/// <summary>The tables of <c>index/archive.db</c>.</summary>
internal static class ArchiveSchema
{
    /// <summary>Raised with every change of the tables, of the tokens, of the constants of ranking, which stored bounds depend
    /// on, or of how passages are cut: a file of a lower version is emptied and filled anew from the corpus.</summary>
    public const int Version = 8;

    /// <summary>Marks the file as ours (<c>STIA</c> in ASCII), so that no other database is ever emptied.</summary>
    public const int ApplicationId = 0x53544941;

    private const string Tables = """
        CREATE TABLE papers (
            id INTEGER PRIMARY KEY,
            slug TEXT NOT NULL UNIQUE,
            sha256 TEXT NOT NULL, -- of paper.md
            title_zh TEXT,
            title_en TEXT,
            year INTEGER,
            journal TEXT,
            received TEXT, -- the day, ISO 8601
            kind TEXT NOT NULL, -- PaperKind
            languages TEXT NOT NULL, -- Language, the main one first, with blanks between them
            passage_count INTEGER NOT NULL
        );
        CREATE TABLE authors (
            paper INTEGER NOT NULL,
            place INTEGER NOT NULL,
            zh TEXT,
            en TEXT,
            PRIMARY KEY (paper, place)
        ) WITHOUT ROWID;
        CREATE TABLE keywords (
            paper INTEGER NOT NULL,
            place INTEGER NOT NULL,
            text TEXT NOT NULL,
            PRIMARY KEY (paper, place)
        ) WITHOUT ROWID;
        CREATE TABLE economies (
            paper INTEGER NOT NULL,
            place INTEGER NOT NULL,
            code TEXT NOT NULL,
            PRIMARY KEY (paper, place)
        ) WITHOUT ROWID;
        """;

    public static void Create(SqliteConnection connection)
    {
        Execute(connection, Tables);
        Execute(connection, DetailTables.Create);
        Execute(connection, PassageTable.Create);
        Execute(connection, PostingTables.Create);
        Execute(connection, Generation.Create);
        Execute(connection, ChangeLog.Create);
        Execute(connection, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}");
    }

    public static void DropAll(SqliteConnection connection)
    {
        // Virtual tables first: they take their shadow tables with them.
        const string list = """
            SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
            ORDER BY sql LIKE 'CREATE VIRTUAL TABLE%' DESC
            """;
        using var names = connection.CreateCommand();
        names.CommandText = list;
        var tables = new List<string>();
        using (var reader = names.ExecuteReader())
        {
            while (reader.Read())
            {
                tables.Add(reader.GetString(0));
            }
        }

        foreach (var table in tables)
        {
            Execute(connection, $"DROP TABLE IF EXISTS \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
    }

    /// <summary>The first damage that SQLite finds in the file; null in a sound one.</summary>
    public static string? FindDamage(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return command.ExecuteScalar() is "ok" ? null : "the file is damaged";
    }

    public static int Number(SqliteConnection connection, string pragmaOrQuery)
    {
        using var command = connection.CreateCommand();
        command.CommandText = pragmaOrQuery;
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
