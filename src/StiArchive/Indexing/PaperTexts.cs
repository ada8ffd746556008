using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>What a paper is found by.</summary>
/// <param name="Titles">In any language.</param>
/// <param name="FoldedTexts">Of the passages, in their order.</param>
/// <param name="Mentions">Codes of the economies that each passage names, none twice.</param>
internal sealed record PaperTexts(
    IReadOnlyList<string> Titles,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<string> FoldedTexts,
    IReadOnlyList<IReadOnlyList<string>> Mentions
);
