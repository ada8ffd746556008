using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Matching;

/// <summary>Walks over the passages of a segment that satisfy a condition, in order.</summary>
internal abstract class PassageIterator
{
    /// <summary>The <see cref="Passage"/> of an iterator that has come to its end.</summary>
    public const int End = PostingCursor.End;

    /// <summary>Where it stands; -1 before the first step, <see cref="End"/> behind the last.</summary>
    public int Passage { get; protected set; } = -1;

    /// <summary>About how many passages it will look at: the cheapest leads.</summary>
    public abstract long Cost { get; }

    public int Next() => Passage == End ? End : SkipTo(Passage + 1);

    /// <summary>Moves to the first passage at or behind <paramref name="target"/>; stays where it stands there already.</summary>
    public abstract int SkipTo(int target);

    /// <summary>Marks all passages of <paramref name="window"/>, which lies at or behind the iterator's place, and moves
    /// behind it.</summary>
    public virtual void Fill(PassageWindow window)
    {
        var passage = SkipTo(window.Start);
        while (passage < window.End)
        {
            window.Set(passage);
            passage = SkipTo(passage + 1);
        }
    }
}
