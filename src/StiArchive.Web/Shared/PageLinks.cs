namespace StiArchive.Web.Shared;

/// <summary>The pages of a list, for the links under it.</summary>
/// <param name="Current">Counted from 1.</param>
/// <param name="AddressOf">The address of a page by its number.</param>
public sealed record PageLinks(int Current, int Last, Func<int, string> AddressOf);
