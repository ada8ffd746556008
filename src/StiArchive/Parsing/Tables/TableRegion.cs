namespace StiArchive.Parsing.Tables;

/// <summary>Where a table stands among the lines of the body: indexes into them.</summary>
/// <param name="Caption">The caption and its twin.</param>
internal sealed record TableRegion(CaptionLines Caption, IReadOnlyList<int> Rows, IReadOnlyList<int> Notes)
{
    public IEnumerable<int> All => Caption.Indexes.Concat(Rows).Concat(Notes);
}
