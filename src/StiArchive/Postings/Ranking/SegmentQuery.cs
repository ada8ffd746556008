using StiArchive.Postings.Matching;

namespace StiArchive.Postings.Ranking;

/// <summary>What one segment is asked.</summary>
internal sealed record SegmentQuery
{
    /// <summary>The passages that match, deleted ones too.</summary>
    public required PassageIterator Matches { get; init; }

    public required IReadOnlyList<ScoredTerm> Terms { get; init; }

    public required IReadOnlyList<ScoredRanges> Ranges { get; init; }

    /// <summary>Null where no words can be near each other.</summary>
    public Nearness? Nearness { get; init; }

    /// <summary>True where matching passages have most of the terms, false where they may have any few of them: that
    /// decides how the best are found, not which they are.</summary>
    public bool HasAllTerms { get; init; }

    /// <summary>For each paper of the segment, whether its passages may be among the best; null for all.</summary>
    public bool[]? Chosen { get; init; }
}
