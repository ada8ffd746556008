namespace StiArchive.Searching;

/// <summary>A paper as lists and facets know it.</summary>
/// <param name="Row">Its number in the index: from 1 without large gaps, so that arrays may be indexed by it.</param>
/// <param name="Authors">In the paper's order; nobody twice.</param>
/// <param name="Keywords">In both languages.</param>
/// <param name="Received">The day it was taken into the archive, ISO 8601; empty where not known.</param>
internal sealed record CataloguePaper(
    long Row,
    PaperSummary Summary,
    IReadOnlyList<AuthorIdentity> Authors,
    IReadOnlyList<string> Keywords,
    string Received,
    int PassageCount
)
{
    private IReadOnlyList<AnalyzedText>? _titles;
    private IReadOnlyList<AnalyzedText>? _keywords;
    private IReadOnlyList<AnalyzedText>? _journal;

    /// <summary>Numbers of its values of all facets in <see cref="Catalogue.FacetValues"/>, none twice.</summary>
    public IReadOnlyList<int> FacetValueIds { get; init; } = [];

    /// <summary>Each title, for fields; read when it is first asked for, as the others are.</summary>
    public IReadOnlyList<AnalyzedText> AnalyzedTitles => _titles ??= Analyze([Summary.TitleZh, Summary.TitleEn]);

    public IReadOnlyList<AnalyzedText> AnalyzedKeywords => _keywords ??= Analyze(Keywords);

    public IReadOnlyList<AnalyzedText> AnalyzedJournal => _journal ??= Analyze([Summary.Journal]);

    private static IReadOnlyList<AnalyzedText> Analyze(IEnumerable<string?> texts) =>
        [.. texts.OfType<string>().Select(text => new AnalyzedText(text))];
}
