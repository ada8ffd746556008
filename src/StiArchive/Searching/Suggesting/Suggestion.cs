namespace StiArchive.Searching.Suggesting;

/// <summary>Something that a reader who is typing may mean.</summary>
/// <param name="Text">For showing.</param>
/// <param name="Query">The query that finds it.</param>
/// <param name="PaperCount">The papers that it stands for.</param>
public sealed record Suggestion(SuggestionKind Kind, string Text, string Query, int PaperCount);
