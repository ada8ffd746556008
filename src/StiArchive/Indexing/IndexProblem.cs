namespace StiArchive.Indexing;

/// <summary>A paper that could not be read; what was indexed of it before is still there.</summary>
/// <param name="Message">Names the file, the line and what to do.</param>
public sealed record IndexProblem(string PaperId, string Message);
