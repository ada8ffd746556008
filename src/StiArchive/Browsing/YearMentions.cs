namespace StiArchive.Browsing;

/// <summary>How much of a year names an economy.</summary>
/// <param name="Papers">Papers with a passage that names it.</param>
/// <param name="Passages">Passages that name it.</param>
public sealed record YearMentions(int Year, int Papers, int Passages);
