namespace StiArchive.Parsing.Headings;

/// <summary>A line read as a heading.</summary>
/// <param name="HasWideGap">True where number and title are set apart by more than one blank, which no sentence does.</param>
internal sealed record HeadingLine(HeadingNumber Number, string Title, bool HasWideGap);
