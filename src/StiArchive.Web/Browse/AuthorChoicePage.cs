using StiArchive.Browsing;

namespace StiArchive.Web.Browse;

/// <summary>A name that several people have.</summary>
public sealed record AuthorChoicePage(string Name, IReadOnlyList<Shelf> Authors);
