using System.Text.RegularExpressions;

namespace StiArchive.Parsing.References;

/// <summary>A way to number references.</summary>
/// <param name="AtStart">Matches a label at the start of a line; group <c>n</c> is its number, empty where unreadable.</param>
/// <param name="Inside">Matches a label inside a line; null for labels that could be anything there.</param>
internal sealed record LabelStyle(Regex AtStart, Regex? Inside);
