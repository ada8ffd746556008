namespace StiArchive.Bilingual;

/// <summary>Sentences that say the same in both languages; one side is empty where a sentence has no counterpart.</summary>
/// <param name="Zh">Numbers of the Chinese sentences, counted from 1, in a row.</param>
/// <param name="En">Numbers of the English sentences, counted from 1, in a row.</param>
/// <param name="Score">How sure the pair is, from 0 to 1; 0 where one side is empty.</param>
public sealed record SentencePair(IReadOnlyList<int> Zh, IReadOnlyList<int> En, double Score);
