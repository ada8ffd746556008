namespace StiArchive.Postings.Matching;

/// <summary>Passages that are known one by one.</summary>
/// <param name="passages">In order, none twice.</param>
internal sealed class ListedIterator(int[] passages) : PassageIterator
{
    private int _next;

    public override long Cost => passages.Length;

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        var place = Array.BinarySearch(passages, _next, passages.Length - _next, target);
        _next = place < 0 ? ~place : place;
        return Passage = _next < passages.Length ? passages[_next] : End;
    }
}
