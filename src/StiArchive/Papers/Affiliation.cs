namespace StiArchive.Papers;

/// <summary>An institution that authors belong to, as printed; null stands for what is not printed.</summary>
/// <param name="City">The city as printed, in whichever language the line is in.</param>
public sealed record Affiliation(string? Zh, string? En, string? City, string? Postcode);
