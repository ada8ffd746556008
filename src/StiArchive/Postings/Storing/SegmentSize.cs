namespace StiArchive.Postings.Storing;

/// <summary>How large a segment is, without reading it.</summary>
/// <param name="Passages">Those of deleted papers too.</param>
/// <param name="DeletedPapers">How many of its papers are marked as deleted.</param>
/// <param name="DeletedPassages">How many passages those have.</param>
internal readonly record struct SegmentSize(long Id, int Passages, int DeletedPapers, int DeletedPassages)
{
    /// <summary>Passages that are not deleted.</summary>
    public int LivePassages => Passages - DeletedPassages;
}
