namespace StiArchive.Browsing;

/// <summary>What papers are put together by.</summary>
public enum ShelfKind
{
    Year,
    Author,

    /// <summary>The economy that a paper studies.</summary>
    Economy,
    Keyword,
    Journal,
}
