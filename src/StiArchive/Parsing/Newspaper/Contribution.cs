using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Newspaper;

/// <summary>What one expert says on a newspaper page.</summary>
/// <param name="Headline">Empty where none is printed.</param>
/// <param name="Name">Empty where nobody speaks under the headline.</param>
/// <param name="Affiliation">As printed in brackets after the name; null where none is.</param>
/// <param name="Question">Lines of the question put to the expert; empty where none is printed.</param>
internal sealed record Contribution(
    string Headline,
    string Name,
    string? Affiliation,
    IReadOnlyList<Line> Question,
    IReadOnlyList<Line> Lines
);
