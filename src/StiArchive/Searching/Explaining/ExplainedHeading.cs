namespace StiArchive.Searching.Explaining;

/// <summary>A term of a query that stands in a heading over a passage or in a title of its paper, and what it adds.</summary>
/// <param name="Term">Folded, as in <see cref="ExplainedTerm"/>.</param>
/// <param name="Heading">As printed; of several that have the term, the shortest, because it says most.</param>
public sealed record ExplainedHeading(ExplainedTermKind Kind, string Term, string Heading, double Gain);
