namespace StiArchive.Postings.Matching;

/// <summary>The passages that satisfy a condition and a test that is dearer than any index.</summary>
internal sealed class WhereIterator(PassageIterator passages, Func<int, bool> test) : PassageIterator
{
    public override long Cost => passages.Cost * 4;

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        var passage = passages.SkipTo(target);
        while (passage != End && !test(passage))
        {
            passage = passages.SkipTo(passage + 1);
        }

        return Passage = passage;
    }
}
