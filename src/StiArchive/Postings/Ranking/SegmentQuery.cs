using StiArchive.Postings.Matching;

namespace StiArchive.Postings.Ranking;

/// <summary>What one segment is asked.</summary>
internal sealed record SegmentQuery
{
    /// <summary>The passages that match, deleted ones too.</summary>
    public required PassageIterator Matches { get; init; }

    public required IReadOnlyList<ScoredTerm> Terms { get; init; }

    /// <summary>True where matching passages have most of the terms, false where they may have any few of them: that
    /// decides how the best are found, not which they are.</summary>
    public bool HasAllTerms { get; init; }

    /// <summary>True where terms and words have cursors of <see cref="Matches"/>: each match is scored before the next is
    /// looked for.</summary>
    public bool SharesCursors { get; init; }

    public IReadOnlyList<SharedTerm> Shared { get; init; } = [];

    public Nearness Nearness { get; init; } = new([]);

    /// <summary>Passages that count for less, and what is left of their score.</summary>
    public (PassageIterator Passages, double Share)? Discount { get; init; }

    /// <summary>Whether the passages of a paper, by its place in the segment, may be among the best; null where all
    /// may.</summary>
    public Func<int, bool>? IsRanked { get; init; }
}
