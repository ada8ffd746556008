using StiArchive.Analysis;
using StiArchive.Postings;

namespace StiArchive.Indexing;

/// <summary>Lists the Latin words of the index.</summary>
internal static class WordList
{
    /// <summary>All words of ASCII letters that begin with <paramref name="initial"/>, a small letter.</summary>
    public static IEnumerable<KnownWord> Find(IReadOnlyList<SegmentReader> segments, char initial) =>
        segments
            .SelectMany(segment => segment.TermsWithPrefix(TermKey.Of(TokenKind.Word, $"{initial}")))
            .Where(term => term.Term.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0)
            .GroupBy(term => term.Term, term => term.PassageCount, StringComparer.Ordinal)
            .Select(word => new KnownWord(word.Key[1..], word.Sum()));
}
