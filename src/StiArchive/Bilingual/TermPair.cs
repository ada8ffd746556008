namespace StiArchive.Bilingual;

/// <summary>A Chinese term and its English name, with the place in the paper that shows they belong together.</summary>
/// <param name="En">The English name as printed; null where only an acronym is.</param>
/// <param name="Acronym">The acronym as printed; null where none is.</param>
/// <param name="Place">Where the evidence stands: <c>abstract-zh</c>, <c>s1.1</c>, <c>t1</c>, <c>keywords</c>, <c>title</c>.</param>
/// <param name="Quote">The evidence, word for word; for aligned pairs both languages, separated by <c> | </c>.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record TermPair(
    string Zh,
    string? En,
    string? Acronym,
    TermPairKind Kind,
    string Place,
    string Quote,
    double Confidence
);
