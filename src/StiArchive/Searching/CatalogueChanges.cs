namespace StiArchive.Searching;

/// <summary>How the papers of the index differ from those of a catalogue.</summary>
/// <param name="Written">Papers that are new or were written anew.</param>
/// <param name="Removed">Numbers of papers that are gone, or never were in the catalogue.</param>
internal sealed record CatalogueChanges(IReadOnlyList<PaperRow> Written, IReadOnlyList<long> Removed);
