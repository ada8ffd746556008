namespace StiArchive.Postings.Storing;

/// <summary>Whether a segment is searched.</summary>
internal enum SegmentState
{
    /// <summary>A merge is writing it; nobody sees it. One that was broken off is swept away.</summary>
    Hidden = 0,

    Live = 1,

    /// <summary>A merge has taken its place; its rows are removed bit by bit.</summary>
    Dead = 2,
}
