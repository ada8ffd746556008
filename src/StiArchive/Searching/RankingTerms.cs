using StiArchive.Analysis;
using StiArchive.Analysis.Chinese;
using StiArchive.Indexing;
using StiArchive.Papers;

namespace StiArchive.Searching;

/// <summary>The terms of the postings that rank passages for a text: those it would be found by itself.</summary>
/// <remarks>The weights were measured on retrieval sets (docs/ranking.md); never on the archive's own papers.</remarks>
internal static class RankingTerms
{
    // What a word of letters says, it says again by its stem, which all its forms have in common.
    private const double LetterWordWeight = 0.5;
    private const double StemWeight = 1.5;

    // Said again by the words in it.
    private const double CompoundWeight = 0.5;

    // 国的 or 在北: how a sentence was put, rather than what it is about.
    private const double FunctionPairWeight = 0.4;

    // A pair of a question word's last character and the next: 么时 is rare, and means nothing.
    private const double QuestionEdgeWeight = 0.5;

    /// <summary>The terms of folded text, each once, with its weight; a term that comes twice weighs twice.</summary>
    /// <remarks>Question words are left out, unless there is nothing else.</remarks>
    public static IReadOnlyList<(string Term, double Weight)> Of(string folded)
    {
        var questions = QuestionWords.Find(folded).ToList();
        return Of(folded, questions) is { Count: > 0 } terms ? terms : Of(folded, []);
    }

    private static List<(string Term, double Weight)> Of(string folded, List<TextSpan> questions)
    {
        var weights = new TermWeights(folded.Length, questions);
        Tokenizer.Tokenize(folded, weights);
        return [.. weights.Terms.Select(term => (term.Key, term.Value))];
    }

    private static double WeightOf(TokenKind kind, ReadOnlySpan<char> text) =>
        kind switch
        {
            TokenKind.HanPair when FunctionCharacters.IsIn(text) => FunctionPairWeight,
            TokenKind.Word when !char.IsDigit(text[0]) => LetterWordWeight,
            TokenKind.Stem => StemWeight,
            TokenKind.Compound => CompoundWeight,
            TokenKind.JoinedCompound => 0,
            _ => 1,
        };

    private sealed class TermWeights : ITokenSink
    {
        private readonly bool[] _isQuestion;

        public TermWeights(int length, List<TextSpan> questions)
        {
            _isQuestion = new bool[length];
            foreach (var question in questions)
            {
                _isQuestion.AsSpan(question.Start, question.Length).Fill(true);
            }
        }

        public OrderedDictionary<string, double> Terms { get; } = new(StringComparer.Ordinal);

        public void Add(TokenKind kind, TextSpan folded, ReadOnlySpan<char> text, int position)
        {
            var weight = WeightOf(kind, text) * ShareOf(folded);
            if (weight > 0)
            {
                var key = TermKey.Of(kind, text.ToString());
                Terms[key] = Terms.GetValueOrDefault(key) + weight;
            }
        }

        private double ShareOf(TextSpan folded)
        {
            var asking = _isQuestion.AsSpan(folded.Start, folded.Length);
            return !asking.Contains(true) ? 1
                : asking.Contains(false) ? QuestionEdgeWeight
                : 0;
        }
    }
}
