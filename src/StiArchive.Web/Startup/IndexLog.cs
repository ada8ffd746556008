namespace StiArchive.Web.Startup;

/// <summary>What is logged while the index is brought up to date.</summary>
internal static partial class IndexLog
{
    [LoggerMessage(
        1,
        LogLevel.Information,
        "Index up to date: {AddedCount} papers added, {ChangedCount} changed, {RemovedCount} removed, {UnchangedCount} as they were"
    )]
    public static partial void IndexUpToDate(
        this ILogger log,
        int addedCount,
        int changedCount,
        int removedCount,
        int unchangedCount
    );

    [LoggerMessage(2, LogLevel.Error, "{PaperId} is left as it was in the index: {Problem}")]
    public static partial void UnreadablePaper(this ILogger log, string paperId, string problem);
}
