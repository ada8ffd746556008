using StiArchive.Analysis;
using StiArchive.Postings.Building;
using StiArchive.Postings.Encoding;

namespace StiArchive.Indexing;

/// <summary>A heading or a title, which many passages share, as the postings know it.</summary>
/// <param name="Terms">Pairs of Han characters, words and stems: single characters of a heading say too little.</param>
/// <param name="Length">In Han characters and words, as <see cref="SharedRange.Capped"/>.</param>
internal sealed record SharedText(IReadOnlySet<string> Terms, int Length)
{
    public static SharedText Of(string text)
    {
        var collector = new TermCollector();
        var stream = new TermStream(collector);
        stream.Read(FoldedText.TextOf(text));
        return new SharedText(collector.Terms, SharedRange.Capped(stream.Length));
    }

    /// <summary>Whether terms of that kind are held for titles and headings.</summary>
    public static bool Holds(ReadOnlySpan<char> term) =>
        term[0] != TermKey.EdgeCharacter && term[0] != TermKey.Of(TokenKind.HanCharacter);

    private sealed class TermCollector : ITermTarget
    {
        public HashSet<string> Terms { get; } = new(StringComparer.Ordinal);

        public void Add(ReadOnlySpan<char> term, int position)
        {
            if (Holds(term))
            {
                Terms.Add(term.ToString());
            }
        }
    }
}
