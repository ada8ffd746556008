using StiArchive.Postings.Ranking;
using StiArchive.Querying;

namespace StiArchive.Browsing;

/// <summary>A table that answers a query, before anything of it is read for showing.</summary>
/// <param name="Hits">Its passages that say most of it, best first; none where only the names of its columns do.</param>
/// <param name="Query">What is marked in them.</param>
internal sealed record RankedTable(TableKey Key, IReadOnlyList<RankedPassage> Hits, SearchQuery Query);
