namespace StiArchive.Parsing.Tables;

/// <summary>The caption of a table or figure.</summary>
/// <param name="IsTable">False for a figure.</param>
/// <param name="Label">As printed, with the mark that ends it: <c>表 1</c>, <c>Table 2.</c></param>
internal sealed record Caption(bool IsTable, string Label, string Title);
