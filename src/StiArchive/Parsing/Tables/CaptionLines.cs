namespace StiArchive.Parsing.Tables;

/// <summary>A caption with all its lines: its own, and those of its twin in the other language.</summary>
/// <param name="Indexes">Indexes of the lines, the one of <paramref name="Caption"/> first.</param>
internal sealed record CaptionLines(Caption Caption, IReadOnlyList<int> Indexes)
{
    public bool HasTwin => Indexes.Count > 1;

    /// <summary>Both as one; the Chinese caption leads, wherever it is printed.</summary>
    public CaptionLines With(CaptionLines twin) =>
        Caption.IsChinese
            ? this with
            {
                Indexes = [.. Indexes, .. twin.Indexes],
            }
            : twin with
            {
                Indexes = [.. twin.Indexes, .. Indexes],
            };
}
