namespace StiArchive.Parsing.Headings;

/// <summary>A line that may be a heading.</summary>
/// <param name="Index">Index of the line.</param>
/// <param name="Score">How much it looks like one, by itself: above zero for likely.</param>
internal sealed record HeadingCandidate(int Index, HeadingLine Heading, double Score)
{
    public HeadingNumber Number => Heading.Number!;
}
