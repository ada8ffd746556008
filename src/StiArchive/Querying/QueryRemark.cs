using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>A notice, and what of the query it is about.</summary>
/// <param name="What">The characters of the query that it is about; empty where it is about all of it.</param>
/// <param name="Where">The place of <paramref name="What"/> in the query; null where it is about all of it.</param>
public sealed record QueryRemark(QueryNotice Notice, string What = "", TextSpan? Where = null);
