using Microsoft.Data.Sqlite;
using StiArchive.Postings.Merging;
using StiArchive.Postings.Reading;

namespace StiArchive.Indexing;

/// <summary>The file <c>index/archive.db</c>: everything that searching needs, derived from the corpus.</summary>
/// <remarks>
/// SQLite in WAL mode: a writer changes one paper in a transaction while readers, also of other processes, go on with what
/// was there before. What was committed survives the death of the process; after a power cut the last transactions may be
/// missing (<c>synchronous=NORMAL</c>), which the next run of the indexer makes good.
/// </remarks>
public sealed class ArchiveDatabase : IDisposable
{
    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;
    private const int SqliteCannotOpen = 14;

    // A larger file would take a noticeable time to look through at every start; `sti check` looks through any.
    private const long LargestCheckedBytes = 64 << 20;

    private const long ChunkCacheBytes = 64 << 20;

    // SQLite's own measure, in our pages of 16 KiB.
    private const int PagesOfLog = 1_000;
    private const long LargestLogBytes = PagesOfLog * 16_384L;

    private string _connectionString;

    private ArchiveDatabase(string path)
    {
        Path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = true }.ToString();
    }

    /// <summary>Postings that were read lately.</summary>
    internal ChunkCache Chunks { get; } = new(ChunkCacheBytes);

    /// <summary>Who writes before whom.</summary>
    internal WriterTurns Turns { get; } = new();

    /// <summary>Where the file is, in full.</summary>
    public string Path { get; }

    /// <summary>Opens the index, or makes an empty one where there is none, an old one or a damaged one. One in a folder that
    /// may not be written to is read as it is.</summary>
    /// <exception cref="UnreadableIndexException">A newer version wrote the file, or it is another program's.</exception>
    public static ArchiveDatabase Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        var database = new ArchiveDatabase(System.IO.Path.GetFullPath(path));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(database.Path)!);
        try
        {
            database.Prepare();
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is SqliteCorrupt or SqliteNotADatabase)
        {
            database.Delete();
            database.Prepare();
        }
        catch (SqliteException denied) when (denied.SqliteErrorCode == SqliteCannotOpen && database.IsAtRest)
        {
            database.ReadAsItIs();
            database.Prepare();
        }

        return database;
    }

    /// <summary>Gives the pooled connections back to the system.</summary>
    public void Dispose()
    {
        Turns.Dispose();
        ClearPool();
    }

    private void ClearPool()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>An open connection of the pool; whoever asks disposes of it.</summary>
    /// <param name="tidiesUp">Whether a transaction may find itself writing the whole log back into the file, which takes as
    /// long as several papers; one who does not leaves that to <see cref="TidyUp"/>.</param>
    internal SqliteConnection Connect(bool tidiesUp = true)
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();

        // Without a timeout of SQLite's own, who has to wait for a writer looks again after 150 ms only.
        var pages = tidiesUp ? PagesOfLog : 0;
        ArchiveSchema.Execute(
            connection,
            $"PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 1000; PRAGMA wal_autocheckpoint = {pages}"
        );
        return connection;
    }

    /// <summary>Writes the log back into the file where it has grown, without waiting for anybody.</summary>
    internal void TidyUp()
    {
        if (new FileInfo(Path + "-wal") is { Exists: true, Length: > LargestLogBytes })
        {
            using var connection = Connect();
            ArchiveSchema.Execute(connection, "PRAGMA wal_checkpoint(PASSIVE)");
        }
    }

    // Without what a log holds the file may be between two states; and where another program has it open, it may change.
    private bool IsAtRest =>
        File.Exists(Path)
        && !File.Exists(Path + "-shm")
        && new FileInfo(Path + "-wal") is not { Exists: true, Length: > 0 };

    /// <summary>Reads a file beside which no log can be made, as where its folder may not be written to.</summary>
    private void ReadAsItIs() =>
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = new Uri(Path).AbsoluteUri + "?immutable=1",
            Mode = SqliteOpenMode.ReadOnly,
        }.ToString();

    private void Prepare()
    {
        using var connection = Connect();
        if (ReadVersion(connection) == ArchiveSchema.Version)
        {
            RequireSound(connection);
            return;
        }

        // Large pages hold a stretch of postings each; they can only be chosen before the first table.
        ArchiveSchema.Execute(connection, "PRAGMA page_size = 16384; PRAGMA auto_vacuum = INCREMENTAL");
        ArchiveSchema.Execute(connection, "PRAGMA journal_mode = WAL");

        // Another process may have done the same since: look again when nobody else can write.
        using var transaction = connection.BeginTransaction(deferred: false);
        if (ReadVersion(connection) != ArchiveSchema.Version)
        {
            ArchiveSchema.DropAll(connection);
            ArchiveSchema.Create(connection);
        }

        transaction.Commit();
    }

    private int ReadVersion(SqliteConnection connection)
    {
        var version = ArchiveSchema.Number(connection, "PRAGMA user_version");
        if (version > ArchiveSchema.Version)
        {
            throw new UnreadableIndexException(
                $"{Path} 的索引格式为 {version}，本版 StiArchive 只识别到 {ArchiveSchema.Version}："
                    + "请使用新版本，或删除该文件以重新建立索引。",
                $"{Path} has index format {version}, and this version of StiArchive knows formats up to "
                    + $"{ArchiveSchema.Version}: use the newer version, or delete the file to have it built anew."
            );
        }

        var isOurs = ArchiveSchema.Number(connection, "PRAGMA application_id") == ArchiveSchema.ApplicationId;
        if (!isOurs && ArchiveSchema.Number(connection, "SELECT count(*) FROM sqlite_schema") > 0)
        {
            throw new UnreadableIndexException(
                $"{Path} 是其他程序的数据库：请将其移走，或为索引另指定文件。",
                $"{Path} is a database of another program: move it away, or name another file for the index."
            );
        }

        return version;
    }

    private void RequireSound(SqliteConnection connection)
    {
        if (new FileInfo(Path).Length <= LargestCheckedBytes && ArchiveSchema.FindDamage(connection) is { } damage)
        {
            throw new SqliteException(damage, SqliteCorrupt);
        }
    }

    private void Delete()
    {
        ClearPool();
        foreach (var suffix in (string[])["", "-wal", "-shm"])
        {
            File.Delete(Path + suffix);
        }
    }
}
