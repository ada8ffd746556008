namespace StiArchive.Bilingual;

/// <summary>Two texts cut into sentences, and which of them say the same.</summary>
public sealed record AlignedTexts(
    IReadOnlyList<string> ZhSentences,
    IReadOnlyList<string> EnSentences,
    IReadOnlyList<SentencePair> Pairs
);
