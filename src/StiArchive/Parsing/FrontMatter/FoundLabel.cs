namespace StiArchive.Parsing.FrontMatter;

/// <summary>A label at the start of a line.</summary>
/// <param name="LengthChars">Length of the label with its colon or brackets.</param>
internal sealed record FoundLabel(FieldKind Kind, int LengthChars);
