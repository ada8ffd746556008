using StiArchive.Indexing;
using StiArchive.Postings.Building;

namespace StiArchive.Searching;

/// <summary>The terms of the postings that rank passages for a text: those it would be found by itself.</summary>
/// <remarks>The weights were measured on retrieval sets (docs/performance.md); never on the archive's own papers.</remarks>
internal static class RankingTerms
{
    // Single characters say less than pairs, and a stem is what all forms of a word have in common.
    private const double CharacterWeight = 0.8;
    private const double StemWeight = 1.5;

    /// <summary>The terms of folded text, each once, with its weight; a term that comes twice weighs twice.</summary>
    public static IReadOnlyList<(string Term, double Weight)> Of(string folded)
    {
        var weights = new TermWeights();
        new TermStream(weights).Read(folded);
        return [.. weights.Terms.Select(term => (term.Key, term.Value))];
    }

    private static double WeightOf(char kind) =>
        kind switch
        {
            'h' => CharacterWeight,
            's' => StemWeight,
            TermKey.EdgeCharacter => 0,
            _ => 1,
        };

    private sealed class TermWeights : ITermTarget
    {
        public OrderedDictionary<string, double> Terms { get; } = new(StringComparer.Ordinal);

        public void Add(ReadOnlySpan<char> term, int position)
        {
            var weight = WeightOf(term[0]);
            if (weight > 0)
            {
                var key = term.ToString();
                Terms[key] = Terms.GetValueOrDefault(key) + weight;
            }
        }
    }
}
