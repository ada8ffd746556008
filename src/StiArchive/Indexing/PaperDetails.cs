using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>What lists of papers need that no search does: tables and doubts.</summary>
internal sealed record PaperDetails(
    PaperKind Kind,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<StoredTable> Tables,
    IReadOnlyList<Doubt> Doubts
)
{
    public static PaperDetails Of(Paper paper, IReadOnlyList<Passage> passages) =>
        new(paper.Kind, paper.Languages, StoredTable.AllOf(paper, passages), paper.Doubts);
}
