namespace StiArchive.Papers;

/// <summary>Something that a librarian should look at.</summary>
/// <param name="Place">Where: a section, a table or a line of the original (<c>line 192</c>, <c>t2</c>, <c>s1.1</c>).</param>
/// <param name="Found">The words that gave rise to the doubt, as printed; empty where something is missing.</param>
public sealed record Doubt(DoubtKind Kind, string Place, string Found);
