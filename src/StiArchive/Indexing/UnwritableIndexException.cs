using Microsoft.Data.Sqlite;
using StiArchive.Papers;

namespace StiArchive.Indexing;

/// <summary>The index could not be written: the papers that were not committed yet are in it as they were before.</summary>
public sealed class UnwritableIndexException : Exception
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    private readonly string _zh;

    private UnwritableIndexException(string zh, string en, SqliteException cause)
        : base(en, cause) => (_zh, IsDiskFull) = (zh, cause.SqliteErrorCode == Full);

    /// <summary>Whether there is no space left, so that nobody has to look further.</summary>
    public bool IsDiskFull { get; }

    /// <summary>What happened and what to do, in a sentence.</summary>
    public string MessageIn(Language language) => language == Language.Chinese ? _zh : Message;

    /// <summary>Whether it is no mistake of ours.</summary>
    internal static bool CanTell(SqliteException failure) =>
        failure.SqliteErrorCode is Permission or Busy or ReadOnly or InputOutput or Full or CannotOpen;

    /// <summary>Says in a sentence what SQLite says in a number.</summary>
    internal static UnwritableIndexException Of(SqliteException failure, string path) =>
        failure.SqliteErrorCode switch
        {
            Full => new UnwritableIndexException(
                $"索引 {path} 所在磁盘已满，尚未写入的文献保持原样；请腾出空间后重试。",
                $"There is no space left for the index {path}; papers not written yet stay as they were: make room and try again.",
                failure
            ),
            Permission or ReadOnly or CannotOpen => new UnwritableIndexException(
                $"索引 {path} 或其文件夹不可写，尚未写入的文献保持原样；请检查权限。",
                $"The index {path} or its folder may not be written to; papers not written yet stay as they were: check who may.",
                failure
            ),
            Busy => new UnwritableIndexException(
                $"另一个程序正在写索引 {path}，尚未写入的文献保持原样；请稍后重试。",
                $"Another program is writing to the index {path}; papers not written yet stay as they were: try again later.",
                failure
            ),
            _ => new UnwritableIndexException(
                $"无法读写索引 {path}，尚未写入的文献保持原样；请检查磁盘。",
                $"The index {path} cannot be read or written; papers not written yet stay as they were: check the disk.",
                failure
            ),
        };
}
