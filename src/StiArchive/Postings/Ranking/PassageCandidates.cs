using StiArchive.Postings.Matching;

namespace StiArchive.Postings.Ranking;

/// <summary>Chooses which matching passages of a window are scored.</summary>
internal abstract class PassageCandidates
{
    /// <summary>Scores all passages of the window that may be among the best; windows come in order.</summary>
    public abstract void Score(PassageWindow window, SegmentSearch search);
}
