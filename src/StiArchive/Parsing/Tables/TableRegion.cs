namespace StiArchive.Parsing.Tables;

/// <summary>Where a table stands among the lines of the body: indexes into them.</summary>
/// <param name="CaptionLines">The caption and its English twin.</param>
internal sealed record TableRegion(
    Caption Caption,
    IReadOnlyList<int> CaptionLines,
    IReadOnlyList<int> Rows,
    IReadOnlyList<int> Notes
)
{
    public IEnumerable<int> All => CaptionLines.Concat(Rows).Concat(Notes);
}
