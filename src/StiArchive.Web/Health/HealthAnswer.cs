using StiArchive.Indexing;

namespace StiArchive.Web.Health;

/// <summary>What <c>/health</c> says, as JSON.</summary>
/// <param name="Status">Always <c>ok</c>: an archive that is not answers with an error.</param>
/// <param name="IndexIsFresh">False while papers that were added, changed or removed are not in the index as they are in the
/// corpus.</param>
/// <param name="Problems">Papers that cannot be taken in as they are, each with file, line and reason; what the index held of
/// them before is still found.</param>
/// <param name="Failure">Why the index could not be brought up to date when that was last tried; null where it could.</param>
public sealed record HealthAnswer(
    string Status,
    int PaperCount,
    int PassageCount,
    bool IndexIsFresh,
    IReadOnlyList<IndexProblem> Problems,
    string? Failure
);
