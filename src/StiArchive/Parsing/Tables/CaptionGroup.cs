namespace StiArchive.Parsing.Tables;

/// <summary>Captions of tables that stand together, and the remarks among them.</summary>
/// <param name="First">Index of the first line.</param>
/// <param name="End">Index of the line after the last.</param>
internal sealed record CaptionGroup(int First, int End, IReadOnlyList<CaptionLines> Captions, IReadOnlyList<int> Notes)
{
    /// <summary>The caption of the rows under the group: the last that is complete in both languages, else the English one,
    /// else the last.</summary>
    /// <remarks>Where captions were moved away from their tables, the lower twin mostly stayed, and that is the English one.</remarks>
    public CaptionLines OfRowsBelow =>
        Captions.LastOrDefault(caption => caption.HasTwin)
        ?? Captions.LastOrDefault(caption => !caption.Caption.IsChinese)
        ?? Captions[^1];

    /// <summary>The caption of the rows over the group.</summary>
    public CaptionLines OfRowsAbove => Captions.FirstOrDefault(caption => caption.HasTwin) ?? Captions[0];
}
