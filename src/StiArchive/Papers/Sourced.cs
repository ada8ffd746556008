namespace StiArchive.Papers;

/// <summary>A metadata value together with its <see cref="Papers.Basis"/>; an absent value is a null, never a guess.</summary>
public sealed record Sourced<T>(T Value, Basis Basis);
