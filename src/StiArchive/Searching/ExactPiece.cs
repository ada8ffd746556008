using StiArchive.Analysis;
using StiArchive.Indexing;
using StiArchive.Postings.Building;

namespace StiArchive.Searching;

/// <summary>A quoted piece as the postings can find it.</summary>
/// <param name="Placed">Terms with their distance from the first position of the piece; those that cover it, not all.</param>
/// <param name="Loose">Terms whose place the postings do not tell: a lone Han character between signs.</param>
/// <param name="IsProven">True where a passage with the terms in their places has the piece for certain; false where signs,
/// or a letter beside a digit, have to be compared in the text.</param>
internal sealed record ExactPiece(
    IReadOnlyList<(string Term, int Offset)> Placed,
    IReadOnlyList<string> Loose,
    bool IsProven
)
{
    // Of a longer piece these leave hardly a passage over; the text of those is compared.
    private const int MostTerms = 24;

    /// <summary>Reads folded text.</summary>
    public static ExactPiece Of(string folded)
    {
        var found = new TermList();
        new TermStream(found, placesAll: true).Read(folded);
        var placed = Cover(found.Terms);
        var covered = placed.SelectMany(Positions).ToHashSet();
        var loose = found.Terms.Where(term => IsCharacter(term) && !covered.Contains(term.Position)).ToList();
        var isWhole = placed.Count <= MostTerms && loose.Count <= MostTerms;
        var first = placed.Count > 0 ? placed.Min(term => term.Position) : 0;
        var isAlone = placed.Count == 0 && loose.Count == 1;
        return new ExactPiece(
            [.. placed.Take(MostTerms).Select(term => (term.Text, term.Position - first))],
            [.. loose.Select(term => term.Text).Distinct(StringComparer.Ordinal).Take(MostTerms)],
            isWhole && !HasSigns(folded) && (loose.Count == 0 || isAlone)
        );
    }

    // Every second pair and the last of a run, all words, and characters beside words that no pair covers.
    private static List<Term> Cover(List<Term> terms)
    {
        var cover = new List<Term>();
        var pairs = terms.Where(term => term.Text[0] == TermKey.Of(TokenKind.HanPair)).ToList();
        foreach (var (i, pair) in pairs.Index())
        {
            var isLastOfRun = i + 1 == pairs.Count || pairs[i + 1].Position != pair.Position + 1;
            var followsCover = cover.Count > 0 && cover[^1].Position == pair.Position - 1;
            if (isLastOfRun || !followsCover)
            {
                cover.Add(pair);
            }
        }

        var covered = cover.SelectMany(Positions).ToHashSet();
        cover.AddRange(terms.Where(term => term.Text[0] == TermKey.Of(TokenKind.Word)));
        cover.AddRange(terms.Where(term => term.Text[0] == TermKey.EdgeCharacter && !covered.Contains(term.Position)));
        return cover;
    }

    private static IEnumerable<int> Positions(Term term) =>
        term.Text[0] == TermKey.Of(TokenKind.HanPair) ? [term.Position, term.Position + 1] : [term.Position];

    private static bool IsCharacter(Term term) => term.Text[0] == TermKey.Of(TokenKind.HanCharacter);

    /// <summary>Whether anything but Han characters, and words with one blank between, has to be compared.</summary>
    private static bool HasSigns(string folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            var kind = CharacterClasses.At(folded, i);
            var isSign = kind is CharacterClass.Other && !char.IsLowSurrogate(folded[i]);
            if (isSign || (i > 0 && IsLetterBesideDigit(folded, i, kind)))
            {
                return true;
            }
        }

        return false;
    }

    // covid19 and covid 19 have the same positions.
    private static bool IsLetterBesideDigit(string folded, int index, CharacterClass kind)
    {
        var before = CharacterClasses.At(folded, folded[index - 1] == ' ' && index > 1 ? index - 2 : index - 1);
        return (kind, before)
            is
                (CharacterClass.Letter, CharacterClass.Digit)
                or
                (CharacterClass.Digit, CharacterClass.Letter);
    }

    private readonly record struct Term(string Text, int Position);

    private sealed class TermList : ITermTarget
    {
        public List<Term> Terms { get; } = [];

        public void Add(ReadOnlySpan<char> term, int position) => Terms.Add(new Term(term.ToString(), position));
    }
}
