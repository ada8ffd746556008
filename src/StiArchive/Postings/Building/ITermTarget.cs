namespace StiArchive.Postings.Building;

/// <summary>Takes the occurrences of terms in a passage.</summary>
internal interface ITermTarget
{
    /// <summary>Takes one occurrence.</summary>
    /// <param name="term">The term's key; gone when the call returns.</param>
    /// <param name="position">At least 0, or <see cref="SegmentBuilder.NoPosition"/>.</param>
    void Add(ReadOnlySpan<char> term, int position);
}
