using StiArchive.Querying;

namespace StiArchive.Browsing;

/// <summary>Tables of the archive, or those that answer a query.</summary>
/// <param name="Tables">Best first; without a query, those of the newest papers first.</param>
/// <param name="Remarks">What the reader should be told of the query.</param>
public sealed record TableResults(Paged<FoundTable> Tables, IReadOnlyList<QueryRemark> Remarks);
