namespace StiArchive.Analysis.Chinese;

/// <summary>A Chinese name as it is written in Latin letters, without tones.</summary>
/// <param name="Surname">One word: <c>wang</c>, <c>ouyang</c>.</param>
/// <param name="Given">A syllable a character: <c>luo</c>, <c>han</c>; empty for a surname alone.</param>
public sealed record PinyinName(string Surname, IReadOnlyList<string> Given);
