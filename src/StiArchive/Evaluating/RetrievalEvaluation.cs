using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Evaluating;

/// <summary>Indexes a retrieval set in a file of its own, asks its questions and scores the answers.</summary>
/// <param name="withTitles">Whether the passages' titles are indexed too, as titles of papers.</param>
public sealed class RetrievalEvaluation(EvaluationMode mode, bool withTitles)
{
    private const int Deepest = 100;

    /// <summary>The mean scores over all questions.</summary>
    /// <param name="answered">Told after each question how many are answered.</param>
    public RetrievalScores Run(
        RetrievalSet set,
        IProgress<int>? answered = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(set);

        var folder = Directory.CreateTempSubdirectory("sti-eval-").FullName;
        try
        {
            using var database = ArchiveDatabase.Open(Path.Combine(folder, "archive.db"));
            IndexBuilder.Build([.. set.Passages.Select(SourceOf)], database, cancellationToken: cancellationToken);
            return Ask(set, database, answered, cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private RetrievalScores Ask(
        RetrievalSet set,
        ArchiveDatabase database,
        IProgress<int>? answered,
        CancellationToken cancellationToken
    )
    {
        var searcher = new Searcher(database, new SearchOptions { QueryTimeout = TimeSpan.FromMinutes(1) });
        var scores = new List<RetrievalScores>();
        foreach (var query in set.Queries)
        {
            scores.Add(RetrievalScores.Of(query.Grades, Rank(searcher, query.Text, cancellationToken)));
            answered?.Report(scores.Count);
        }

        return RetrievalScores.Mean(scores);
    }

    private List<string> Rank(Searcher searcher, string text, CancellationToken cancellationToken) =>
        mode == EvaluationMode.Plain
            ? [.. searcher.RankPapers(text, Deepest, cancellationToken)]
            :
            [
                .. searcher
                    .Search(new SearchRequest { Text = text, PageSize = Deepest }, cancellationToken)
                    .Hits.Select(hit => hit.Paper.Id)
                    .Distinct(StringComparer.Ordinal),
            ];

    // As a heading, because headings are never cut: each passage of the set is one of ours.
    private IndexSource SourceOf(SetPassage passage) =>
        new(
            passage.Id,
            Sha256: "",
            () =>
                new Paper
                {
                    Id = passage.Id,
                    Metadata =
                        withTitles && passage.Title.Length > 0
                            ? new Metadata { TitleZh = new Sourced<string>(passage.Title, Basis.Stated) }
                            : new Metadata(),
                    Sections = [new Section("s1", "", passage.Text, 1, [])],
                }
        );
}
