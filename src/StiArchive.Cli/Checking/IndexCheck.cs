using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Passages;
using StiArchive.Searching;

namespace StiArchive.Cli.Checking;

/// <summary>Is the index that of this corpus, and does a piece of a passage, quoted, find its passage?</summary>
internal sealed class IndexCheck(CorpusFolder corpus, ArchiveDatabase database, Wording wording)
{
    private const int LargestPageSize = 100;

    private readonly Searcher _searcher = new(database, new SearchOptions());

    /// <summary>Null where the index is fresh.</summary>
    public CheckProblem? FindStaleness()
    {
        var freshness = IndexFreshness.Of(corpus, database);
        var count = freshness.ToAdd.Count + freshness.ToChange.Count + freshness.ToRemove.Count;
        return freshness.IsFresh
            ? null
            : new CheckProblem(
                database.Path,
                null,
                wording.Say(
                    zh: $"索引与文献库有 {count} 篇不一致；请运行 sti index",
                    en: $"the index and the corpus differ in {Wording.Count(count, "paper")}; run sti index"
                )
            );
    }

    /// <summary>Quotes a piece out of the middle of some passages of a paper, evenly spread over it.</summary>
    public IEnumerable<CheckProblem> FindLostPassages(string id, int sample, CancellationToken cancellationToken)
    {
        var passages = PassageCutter.Cut(corpus.Read(id));
        var step = Math.Max(1, passages.Count / sample);
        return passages
            .Where((_, index) => index % step == step / 2)
            .Take(sample)
            .Select(passage => (Passage: passage, Piece: QuotablePiece.Of(passage.Text)))
            .Where(quoted => quoted.Piece.Length > 0 && !Finds(quoted.Passage, quoted.Piece, cancellationToken))
            .Select(quoted => NotFound(id, quoted.Passage.Anchor, quoted.Piece));
    }

    private bool Finds(Passage passage, string piece, CancellationToken cancellationToken)
    {
        var request = new SearchRequest { Text = $"\"{piece}\"", PageSize = LargestPageSize };
        SearchResults results;
        do
        {
            results = _searcher.Search(request, cancellationToken);
            if (results.Hits.Any(hit => IsSame(hit.Passage, passage)))
            {
                return true;
            }

            request = request with { Page = request.Page + 1 };
        } while (request.Page <= results.PageCount);

        return false;
    }

    private static bool IsSame(Passage found, Passage wanted) =>
        string.Equals(found.PaperId, wanted.PaperId, StringComparison.Ordinal)
        && string.Equals(found.Anchor, wanted.Anchor, StringComparison.Ordinal);

    private CheckProblem NotFound(string id, string anchor, string piece) =>
        CheckProblem.OfPaper(
            id,
            wording.Say(
                zh: $"加引号检索“{piece}”找不到段落 {anchor}；请运行 sti index --rebuild，仍如此请报告",
                en: $"\"{piece}\", quoted, does not find passage {anchor}; run sti index --rebuild, and if that does not help, report it"
            )
        );
}
