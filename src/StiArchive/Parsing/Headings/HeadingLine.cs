namespace StiArchive.Parsing.Headings;

/// <summary>A line read as a heading.</summary>
/// <param name="Number">Null for a heading without a number.</param>
/// <param name="HasWideGap">True where number and title are set apart by more than one blank, which no sentence does.</param>
internal sealed record HeadingLine(HeadingNumber? Number, string Title, bool HasWideGap)
{
    /// <summary>1 for a chapter, 2 for what stands under it; known when all headings are.</summary>
    public int Level { get; init; } = 1;
}
