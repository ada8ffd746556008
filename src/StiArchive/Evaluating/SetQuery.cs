namespace StiArchive.Evaluating;

/// <summary>A question of a retrieval set.</summary>
/// <param name="Grades">How well passages answer it, by their id; at least 1 each.</param>
public sealed record SetQuery(string Id, string Text, IReadOnlyDictionary<string, int> Grades);
