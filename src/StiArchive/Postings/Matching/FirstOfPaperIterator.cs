using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Matching;

/// <summary>Of each paper the first passage that satisfies a condition.</summary>
internal sealed class FirstOfPaperIterator(PassageIterator passages, Segment segment) : PassageIterator
{
    public override long Cost => Math.Min(passages.Cost, segment.Papers.Length);

    public override int SkipTo(int target)
    {
        // Asked for a place inside a paper, the iterator cannot tell whether the paper was answered for: it is asked for
        // the place behind the last answer, or for one behind that paper.
        while (Passage < target)
        {
            var behind = Passage < 0 ? 0 : segment.Papers[segment.PaperPlace(Passage)].End;
            Passage = passages.SkipTo(behind);
        }

        return Passage;
    }
}
