using StiArchive.Corpus;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>What is said instead of a paper whose file cannot be read.</summary>
/// <param name="Path">The file, relative to the corpus: where the archive lies is no business of readers.</param>
/// <param name="Problem">What was found there and what to write instead.</param>
/// <param name="Original">The address of the original; null where none is stored.</param>
public sealed record UnreadablePaper(string Path, int LineNumber, LocalText Problem, string? Original)
{
    /// <summary>In the reader's language.</summary>
    /// <param name="originalId">The id of the paper if its original is stored.</param>
    public static UnreadablePaper Of(CorpusFormatException unreadable, string? originalId)
    {
        ArgumentNullException.ThrowIfNull(unreadable);

        var language = ReaderLanguage.Current;
        return new UnreadablePaper(
            unreadable.Path,
            unreadable.LineNumber,
            new LocalText(unreadable.Problem.In(language), language),
            originalId is null ? null : PaperUrl.Original(originalId)
        );
    }
}
