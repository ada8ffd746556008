namespace StiArchive.Searching;

/// <summary>One thing that was understood of a query: shown to the reader as a chip that can be removed.</summary>
/// <param name="Text">The word or phrase as it was read, for showing.</param>
/// <param name="IsPhrase">True for quoted text, which must stand exactly so.</param>
/// <param name="QueryWithout">The query text that remains when this part is taken away.</param>
public sealed record QueryPart(string Text, bool IsPhrase, string QueryWithout);
