using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Passages;
using StiArchive.Searching;

namespace StiArchive.Cli.Checking;

/// <summary>Is the index that of this corpus, and do pieces of its passages, quoted, find them?</summary>
internal sealed class IndexCheck(CorpusFolder corpus, ArchiveDatabase database, RandomPieces pieces, Wording wording)
{
    private readonly SelfRetrieval _retrieval = new(new Searcher(database, new SearchOptions()));

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

    /// <summary>Quotes pieces out of passages of a paper and looks whether they find them.</summary>
    public IEnumerable<CheckProblem> FindLostPieces(string id, int count, CancellationToken cancellationToken)
    {
        var passages = PassageCutter.Cut(corpus.Read(id));
        return Enumerable
            .Range(0, passages.Count == 0 ? 0 : count)
            .Select(_ => pieces.Next(passages))
            .OfType<QuotedPiece>()
            .Select(piece => (Piece: piece, Fault: _retrieval.FindFault(piece, cancellationToken)))
            .Where(checkedPiece => checkedPiece.Fault is not null)
            .Select(checkedPiece => Problem(checkedPiece.Piece, checkedPiece.Fault!.Value));
    }

    private CheckProblem Problem(QuotedPiece piece, PieceFault fault) =>
        CheckProblem.OfPaper(
            piece.Passage.PaperId,
            fault == PieceFault.NotFound ? NotFound(piece) : ShownWrongly(piece, fault)
        );

    private string NotFound(QuotedPiece piece) =>
        wording.Say(
            zh: $"加引号检索 {piece.Query} 找不到段落 {piece.Passage.Anchor}；请运行 sti index --rebuild，仍如此请报告",
            en: $"{piece.Query} does not find passage {piece.Passage.Anchor}; run sti index --rebuild, and if that does not help, report it"
        );

    private string ShownWrongly(QuotedPiece piece, PieceFault fault) =>
        fault == PieceFault.MarkedWrongly
            ? wording.Say(
                zh: $"加引号检索 {piece.Query} 找到段落 {piece.Passage.Anchor}，但标记的不正是这些字；请报告",
                en: $"{piece.Query} finds passage {piece.Passage.Anchor}, but marks other characters than these; please report it"
            )
            : wording.Say(
                zh: $"加引号检索 {piece.Query} 找到段落 {piece.Passage.Anchor}，但摘要里看不到；请报告",
                en: $"{piece.Query} finds passage {piece.Passage.Anchor}, but its snippet does not show it; please report it"
            );
}
