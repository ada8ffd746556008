namespace StiArchive.Searching;

/// <summary>What a list shows of a paper.</summary>
/// <param name="Year">Null where not known.</param>
/// <param name="AuthorsZh">Names in Han characters where known, else in Latin letters; in the paper's order.</param>
/// <param name="AuthorsEn">Names in Latin letters where known, else in Han characters; in the paper's order.</param>
/// <param name="Economies">Codes of the economies that it studies.</param>
public sealed record PaperSummary(
    string Id,
    string? TitleZh,
    string? TitleEn,
    int? Year,
    IReadOnlyList<string> AuthorsZh,
    IReadOnlyList<string> AuthorsEn,
    IReadOnlyList<string> Economies,
    string? Journal
);
