namespace StiArchive.Querying;

/// <summary>What the archive knows, for queries that can be read in two ways.</summary>
/// <param name="HasInARow">Whether the given Han characters stand in a row somewhere: asked about single characters that no
/// dictionary joins.</param>
/// <param name="HasAuthor">Whether an author has the given name: asked about words behind <c>author:</c> without quotes.</param>
public sealed record ArchiveWords(Func<string, bool> HasInARow, Func<string, bool> HasAuthor)
{
    /// <summary>Without an archive: characters are joined, words are not.</summary>
    public static ArchiveWords Unknown { get; } = new(_ => true, _ => false);
}
