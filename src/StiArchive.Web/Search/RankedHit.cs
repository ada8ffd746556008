using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>A passage and its number among all hits, counted from 1.</summary>
public sealed record RankedHit(int Rank, PassageHit Hit);
