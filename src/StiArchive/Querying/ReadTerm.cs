using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>A term and the place in the query that it was read from.</summary>
internal readonly record struct ReadTerm(QueryTerm Term, TextSpan Source);
