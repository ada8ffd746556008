namespace StiArchive.Papers;

/// <summary>The list of references that a paper prints at its end.</summary>
/// <param name="Title">The heading as printed: 参考文献.</param>
public sealed record ReferenceList(string Title, IReadOnlyList<Reference> Entries);
