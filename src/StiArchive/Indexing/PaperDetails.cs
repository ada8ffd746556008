using StiArchive.Economies;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>What lists of papers need that no search does: tables, doubts, and the economies that are mentioned.</summary>
/// <param name="Mentions">By the code of an economy, the passages of the paper that name it.</param>
internal sealed record PaperDetails(
    PaperKind Kind,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<StoredTable> Tables,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyDictionary<string, int> Mentions
)
{
    public static PaperDetails Of(Paper paper, IReadOnlyList<Passage> passages) =>
        new(paper.Kind, paper.Languages, StoredTable.AllOf(paper, passages), paper.Doubts, CountMentions(passages));

    private static Dictionary<string, int> CountMentions(IEnumerable<Passage> passages) =>
        passages
            .SelectMany(passage =>
                EconomyFinder
                    .Find(passage.Text)
                    .Select(mention => mention.Economy.Code)
                    .Distinct(StringComparer.Ordinal)
            )
            .CountBy(code => code, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
