using StiArchive.Papers;

namespace StiArchive.Browsing;

/// <summary>What the archive holds, for whoever asks what may be expected of it.</summary>
/// <param name="FirstYear">Null where no paper's year is known; so is <paramref name="LastYear"/>.</param>
/// <param name="PapersOfKind">Kinds that occur, the commonest first.</param>
/// <param name="PapersInLanguage">Papers that have text in a language; most have some in both.</param>
/// <param name="LastReceived">The day on which the newest original came, ISO 8601; null where not known.</param>
public sealed record ArchiveFacts(
    int Papers,
    int Passages,
    int? FirstYear,
    int? LastYear,
    IReadOnlyList<KeyValuePair<PaperKind, int>> PapersOfKind,
    IReadOnlyList<KeyValuePair<Language, int>> PapersInLanguage,
    int Tables,
    int PapersWithDoubts,
    string? LastReceived
);
