namespace StiArchive.Evaluating;

/// <summary>A passage of a retrieval set.</summary>
/// <param name="Title">Often empty.</param>
public sealed record SetPassage(string Id, string Title, string Text);
