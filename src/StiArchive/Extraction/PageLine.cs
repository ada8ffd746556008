namespace StiArchive.Extraction;

/// <summary>One printed line of an original.</summary>
/// <param name="Text">The line as printed, without its line break; never trimmed, as indents carry structure.</param>
/// <param name="LineNumber">Line of the original, counted from 1, blank lines included.</param>
/// <param name="PageNumber">Page, counted from 1; null where the original does not tell pages.</param>
public sealed record PageLine(string Text, int LineNumber, int? PageNumber);
