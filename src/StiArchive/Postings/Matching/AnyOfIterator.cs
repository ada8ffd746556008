namespace StiArchive.Postings.Matching;

/// <summary>The passages that satisfy at least one condition.</summary>
internal sealed class AnyOfIterator(IReadOnlyCollection<PassageIterator> parts) : PassageIterator
{
    private readonly PassageIterator[] _parts = [.. parts];

    public override long Cost { get; } = parts.Sum(part => part.Cost);

    public override int SkipTo(int target)
    {
        if (Passage >= target)
        {
            return Passage;
        }

        var first = End;
        foreach (var part in _parts)
        {
            first = Math.Min(first, part.SkipTo(target));
        }

        return Passage = first;
    }

    public override void Fill(PassageWindow window)
    {
        var first = End;
        foreach (var part in _parts)
        {
            part.Fill(window);
            first = Math.Min(first, part.Passage);
        }

        Passage = first;
    }
}
