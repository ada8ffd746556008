namespace StiArchive.Searching.Explaining;

/// <summary>A term of a query that a passage has, and what it adds to the score.</summary>
/// <param name="Text">Folded: 韩国, 韩, apec, polici; <c>innovat*</c> for the beginning of words.</param>
/// <param name="Frequency">How often it stands in the passage.</param>
/// <param name="PassageCount">How many passages of the archive have it.</param>
/// <param name="Weight">The rarer it is and the more its kind says, the more.</param>
/// <param name="Gain">What it adds: the weight times 0 to 2.1, by frequency and by the length of the passage.</param>
public sealed record ExplainedTerm(
    ExplainedTermKind Kind,
    string Text,
    int Frequency,
    int PassageCount,
    double Weight,
    double Gain
);
