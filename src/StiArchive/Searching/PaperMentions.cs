using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Reading;

namespace StiArchive.Searching;

/// <summary>Papers with passages that name an economy, and how many these are.</summary>
internal static class PaperMentions
{
    /// <summary>In no order.</summary>
    public static IReadOnlyList<(PaperSummary Paper, int Passages)> Find(
        Searcher searcher,
        string code,
        CancellationToken cancellationToken
    ) =>
        searcher.Read(
            (connection, catalogue) =>
                (IReadOnlyList<(PaperSummary, int)>)
                    [
                        .. searcher
                            .Segments(connection, catalogue)
                            .SelectMany(segment => PapersOf(segment, TermKey.OfMention(code)))
                            .CountBy(paper => paper)
                            .Select(count => (catalogue.Papers[count.Key].Summary, count.Value)),
                    ],
            cancellationToken
        );

    private static IEnumerable<long> PapersOf(SegmentReader segment, string term)
    {
        if (segment.Open(term) is not { } cursor)
        {
            yield break;
        }

        while (cursor.Next() != PostingCursor.End)
        {
            if (!segment.Live.IsDeleted(cursor.Passage))
            {
                yield return segment.Locate(cursor.Passage).Paper;
            }
        }
    }
}
