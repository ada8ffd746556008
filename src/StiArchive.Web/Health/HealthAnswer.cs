namespace StiArchive.Web.Health;

/// <summary>What <c>/health</c> says, as JSON.</summary>
/// <param name="Status">Always <c>ok</c>: an archive that is not answers with an error.</param>
/// <param name="IndexIsFresh">False when papers were added, changed or removed since the index was built; they are taken in
/// at the next start, or by <c>sti index</c>.</param>
public sealed record HealthAnswer(string Status, int PaperCount, int PassageCount, bool IndexIsFresh);
