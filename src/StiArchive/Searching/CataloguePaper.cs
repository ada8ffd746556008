namespace StiArchive.Searching;

/// <summary>A paper as lists and facets know it.</summary>
/// <param name="Row">Its number in the index.</param>
/// <param name="Authors">In the paper's order; nobody twice.</param>
/// <param name="Received">The day it was taken into the archive, ISO 8601; empty where not known.</param>
internal sealed record CataloguePaper(
    long Row,
    PaperSummary Summary,
    IReadOnlyList<AuthorIdentity> Authors,
    string Received,
    int PassageCount
)
{
    /// <summary>Both titles, for ranking.</summary>
    public string Titles => $"{Summary.TitleZh}\n{Summary.TitleEn}";
}
