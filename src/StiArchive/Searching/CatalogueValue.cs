namespace StiArchive.Searching;

/// <summary>A value of a facet, such as an author or a year, over the whole archive.</summary>
/// <param name="Key">What the URL carries: <c>wu-yan</c>, <c>2020</c>, <c>KR</c>.</param>
/// <param name="PaperCount">Papers of the archive that have it; a value that none has any more stays with 0.</param>
/// <param name="Author">The person, for a value of <see cref="FacetField.Author"/>.</param>
internal sealed record CatalogueValue(
    FacetField Field,
    string Key,
    string LabelZh,
    string LabelEn,
    int PaperCount = 0,
    AuthorIdentity? Author = null
);
