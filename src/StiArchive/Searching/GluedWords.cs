using StiArchive.Analysis;
using StiArchive.Analysis.English;
using StiArchive.Indexing;

namespace StiArchive.Searching;

/// <summary>Reads words of a query that no passage has as the two words they were glued from: a title that is copied out of a
/// PDF may say <c>SLAMalgorithms</c>.</summary>
/// <remarks>The archive is the dictionary. A word that it has, in any form, is never cut, so that nothing is found by parts of
/// <c>nowhere</c>, <c>together</c> or a name; and a word that it does not have would find nothing whole.</remarks>
/// <param name="countPassages">How many passages have a term of the postings.</param>
internal sealed class GluedWords(Func<string, int> countPassages)
{
    private const int LeastPartLetters = 3;
    private const int MostLetters = 30;

    // Each costs up to fifty lookups.
    private const int MostWords = 8;

    /// <summary>The parts of the words among <paramref name="missing"/>, with blanks between; empty where nothing is glued.</summary>
    /// <param name="missing">The terms of a query that no passage has.</param>
    public string Part(IEnumerable<string> missing)
    {
        var terms = missing.ToHashSet(StringComparer.Ordinal);
        var words = terms
            .Where(term => term[0] == TermKey.Of(TokenKind.Word))
            .Select(term => term[1..])
            .Where(word => IsCuttable(word) && terms.Contains(StemOf(word)));
        return string.Join(' ', words.Take(MostWords).Select(Cut));
    }

    private static bool IsCuttable(string word) =>
        word.Length is >= 2 * LeastPartLetters and <= MostLetters && !word.AsSpan().ContainsAnyExceptInRange('a', 'z');

    private static string StemOf(string word) => TermKey.Of(TokenKind.Stem, EnglishStemmer.Stem(word));

    /// <summary>Cuts where the rarer of the two parts is commonest: parts by chance are rare.</summary>
    private string Cut(string word)
    {
        var (best, parts) = (0, "");
        for (var end = LeastPartLetters; end <= word.Length - LeastPartLetters; end++)
        {
            var (first, second) = (word[..end], word[end..]);
            var passages = Math.Min(Count(first), Count(second));
            if (passages > best)
            {
                (best, parts) = (passages, $"{first} {second}");
            }
        }

        return parts;
    }

    private int Count(string word) => countPassages(TermKey.Of(TokenKind.Word, word));
}
