using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>A number that a citation names: <c>3</c> and <c>5</c> of <c>[3, 5-7]</c>, and what a range leaves out.</summary>
/// <param name="Span">Where it is printed; null for a number between the ends of a range.</param>
public sealed record CitedNumber(int Number, TextSpan? Span);
