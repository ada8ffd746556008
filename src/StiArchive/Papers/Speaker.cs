namespace StiArchive.Papers;

/// <summary>A contributor to a round table and the section that holds their text.</summary>
/// <param name="Affiliation">As printed in brackets after the name; null where none is.</param>
/// <param name="SectionId">The <see cref="Section.Id"/> of the contribution.</param>
public sealed record Speaker(string Name, string? Affiliation, string SectionId);
