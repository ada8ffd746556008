using StiArchive.Papers;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>What running headers say of a paper.</summary>
/// <param name="AuthorsPlace">In words: which header names the authors.</param>
internal sealed record HeaderNames(
    IReadOnlyList<string> Authors,
    string? AuthorsPlace,
    Sourced<string>? Title,
    Sourced<string>? Column
);
