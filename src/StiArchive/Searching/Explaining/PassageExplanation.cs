using StiArchive.Passages;
using StiArchive.Querying;

namespace StiArchive.Searching.Explaining;

/// <summary>Where the score of one passage for one query comes from.</summary>
/// <remarks>Of a passage that does not match, what its score would be.</remarks>
public sealed record PassageExplanation
{
    /// <summary>The query as the search read it.</summary>
    public required SearchQuery Query { get; init; }

    /// <summary>What the reader should be told.</summary>
    public required IReadOnlyList<QueryRemark> Remarks { get; init; }

    public required Passage Passage { get; init; }

    public required PassageMatch Match { get; init; }

    /// <summary>True where no passage satisfies all of the query, and those that have enough of it stand in, whether this
    /// one does or not.</summary>
    public required bool IsPartialAnswer { get; init; }

    /// <summary>Its place among all that match, counted from 1; null where it does not.</summary>
    public required int? Rank { get; init; }

    /// <summary>How many passages match.</summary>
    public required int PassageCount { get; init; }

    /// <summary>What the query asks for, part by part; what is not satisfied keeps a passage out.</summary>
    public required IReadOnlyList<ExplainedPart> Parts { get; init; }

    public required IReadOnlyList<ExplainedTerm> Terms { get; init; }

    public required IReadOnlyList<ExplainedHeading> Headings { get; init; }

    public required IReadOnlyList<ExplainedHeading> Titles { get; init; }

    public required IReadOnlyList<ExplainedPair> Nearness { get; init; }

    /// <summary>What is left of the sum: less than 1 for an entry of a list of references.</summary>
    public required double Share { get; init; }

    /// <summary>What terms, headings, titles and nearness add up to.</summary>
    public double Sum =>
        Terms.Sum(term => term.Gain)
        + Headings.Sum(heading => heading.Gain)
        + Titles.Sum(title => title.Gain)
        + Nearness.Sum(pair => pair.Gain);

    /// <summary>The score that <see cref="Searcher.Search"/> ranks it by, but for rounding.</summary>
    public double Score => Share * Sum;
}
