using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Web.Papers;

/// <summary>What a reader looks for in a paper.</summary>
/// <param name="Query">The search that the reader comes from, as typed; empty for none.</param>
/// <param name="Find">What is looked for in this paper alone, as typed; empty for none. It goes before the search.</param>
/// <param name="Wanted">Whichever of the two is marked, as it was understood.</param>
/// <param name="Found">The passages that satisfy what is looked for in this paper alone, in reading order.</param>
public sealed record PaperSearch(string Query, string Find, SearchQuery Wanted, IReadOnlyList<Passage> Found);
