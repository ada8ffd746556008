namespace StiArchive.Searching;

/// <summary>One choice of a facet.</summary>
/// <param name="Key">What the URL carries: <c>wu-yan</c>, <c>2020</c>, <c>KR</c>.</param>
/// <param name="LabelZh">The Chinese label; the same as <paramref name="LabelEn"/> where there is only one.</param>
/// <param name="PaperCount">Papers (not passages) among the results, were this value chosen; exact.</param>
public sealed record FacetValue(string Key, string LabelZh, string LabelEn, int PaperCount, bool IsSelected);
