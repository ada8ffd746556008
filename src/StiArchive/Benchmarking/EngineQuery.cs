using StiArchive.Analysis;
using StiArchive.Searching;

namespace StiArchive.Benchmarking;

/// <summary>A query in terms, for an engine that knows our terms but not our query language.</summary>
/// <param name="Pieces">Folded. A bag of words is one piece, of which any term matches; of another query each word is a
/// piece, and all must match.</param>
internal sealed record EngineQuery(BenchmarkQuery Query, EngineQueryKind Kind, IReadOnlyList<string> Pieces)
{
    /// <summary>Reads a query; null for one that is more than terms: a question as typed is read by what the archive
    /// knows.</summary>
    public static EngineQuery? Of(BenchmarkQuery query) =>
        query.Class switch
        {
            QueryClass.Question or QueryClass.CommonQuestion => null,
            QueryClass.Prefix => new EngineQuery(query, EngineQueryKind.Prefix, [Fold(query.Text.TrimEnd('*'))]),
            QueryClass.Phrase => new EngineQuery(query, EngineQueryKind.All, [Fold(query.Text.Trim('"'))]),
            _ when query.IsBag => new EngineQuery(query, EngineQueryKind.Any, [Fold(query.Text)]),
            _ => new EngineQuery(query, EngineQueryKind.All, [.. query.Text.Split(' ').Select(Fold)]),
        };

    /// <summary>The terms of a piece of a bag with their weights.</summary>
    public static IReadOnlyList<(string Term, double Weight)> Bag(string piece) => RankingTerms.Of(piece);

    /// <summary>The terms that prove a piece, with their distances from the first.</summary>
    public static IReadOnlyList<(string Term, int Offset)> Places(string piece) => ExactPiece.Of(piece).Placed;

    private static string Fold(string text) => FoldedText.Of(text).Text;
}
