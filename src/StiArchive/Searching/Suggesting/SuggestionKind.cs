namespace StiArchive.Searching.Suggesting;

/// <summary>What a suggestion is.</summary>
public enum SuggestionKind
{
    Author,

    /// <summary>A keyword of papers.</summary>
    Term,
    Title,
}
