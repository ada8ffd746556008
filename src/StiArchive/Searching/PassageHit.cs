using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Searching;

/// <summary>One result: a passage, its paper and where the query's words stand in it.</summary>
/// <param name="Highlights">Spans of the passage's text, in order, none overlapping another.</param>
/// <param name="Score">Higher is better; comparable within one search only.</param>
public sealed record PassageHit(
    Passage Passage,
    PaperSummary Paper,
    IReadOnlyList<TextSpan> Highlights,
    Snippet Snippet,
    double Score
);
