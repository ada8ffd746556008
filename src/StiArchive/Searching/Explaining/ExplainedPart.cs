namespace StiArchive.Searching.Explaining;

/// <summary>A part of a query, as a search weighs it against a passage: a word, a phrase, a group, a field, what is excluded.</summary>
/// <param name="Text">As it is typed.</param>
/// <param name="IsNarrowing">True for what asks for no words: a passage must fit it, also where passages stand in.</param>
/// <param name="IsSatisfied">Whether the passage has what it asks for.</param>
/// <param name="Share">Of all that is asked for, by how rare each part is, from 0 to 1; 0 for what only narrows. Passages stand
/// in from a quarter on, or with as much as any has.</param>
public sealed record ExplainedPart(string Text, bool IsNarrowing, bool IsSatisfied, double Share);
