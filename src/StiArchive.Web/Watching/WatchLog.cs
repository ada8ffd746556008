namespace StiArchive.Web.Watching;

/// <summary>What is logged while the corpus is watched.</summary>
internal static partial class WatchLog
{
    [LoggerMessage(
        11,
        LogLevel.Information,
        "The corpus changed: {AddedCount} papers added, {ChangedCount} changed, {RemovedCount} removed"
    )]
    public static partial void PapersTakenIn(this ILogger log, int addedCount, int changedCount, int removedCount);

    [LoggerMessage(12, LogLevel.Error, "{PaperId} is left as it was in the index: {Problem}")]
    public static partial void UnreadablePaper(this ILogger log, string paperId, string problem);

    [LoggerMessage(13, LogLevel.Error, "The index stays as it is, and is tried again every few seconds: {Problem}")]
    public static partial void IndexNotWritten(this ILogger log, string problem);

    [LoggerMessage(
        14,
        LogLevel.Warning,
        "The system does not tell of changes in {CorpusFolder}: the app looks for them itself, every few seconds"
    )]
    public static partial void NoEvents(this ILogger log, string corpusFolder);

    [LoggerMessage(15, LogLevel.Warning, "Segments of the index were not merged, and will be next time: {Problem}")]
    public static partial void NotMerged(this ILogger log, string problem);
}
