using StiArchive.Analysis;
using StiArchive.Indexing;
using StiArchive.Postings;
using StiArchive.Postings.Matching;
using StiArchive.Postings.Reading;
using StiArchive.Querying;

namespace StiArchive.Searching;

/// <summary>Finds the passages of a segment that have a term in their own text.</summary>
/// <param name="hasTerm">Whether the text of a passage, by its number in the segment, has a term: asked where postings cannot
/// tell.</param>
internal sealed class TermPassages(SegmentReader segment, Func<QueryTerm, int, bool> hasTerm)
{
    // A quoted piece that goes over the end of a passage: so many places in it are tried as that end.
    private const int MostCuts = 8;

    public PassageIterator Find(QueryTerm term) =>
        term switch
        {
            QueryTerm.HanWord word => FindHanWord(word.Text),
            QueryTerm.Word word => FindWord(word),
            QueryTerm.Compound compound => FindCompound(compound),
            QueryTerm.Exact exact => FindExact(exact),
            QueryTerm.Prefix prefix => FindPrefix(prefix),
            _ => throw new ArgumentOutOfRangeException(nameof(term), term, "A term of an unknown kind."),
        };

    private PassageIterator FindHanWord(string text) => FindPiece(ExactPiece.Of(text));

    private PassageIterator FindWord(QueryTerm.Word word)
    {
        var form = word.Stem is { } stem ? TermKey.Of(TokenKind.Stem, stem) : TermKey.Of(TokenKind.Word, word.Text);
        return segment.WithAny([form, TermKey.Of(TokenKind.JoinedCompound, word.Text)]);
    }

    /// <summary>A cursor over the passages with any word that begins so; null where there are none.</summary>
    public static PostingCursor? Open(SegmentReader segment, QueryTerm.Prefix prefix)
    {
        TokenKind[] kinds = [TokenKind.Word, TokenKind.Compound, TokenKind.JoinedCompound];
        return segment.OpenPrefix([.. kinds.Select(kind => TermKey.Of(kind, prefix.Text))]);
    }

    private PassageIterator FindPrefix(QueryTerm.Prefix prefix) =>
        Open(segment, prefix) is { } cursor ? new TermIterator(cursor) : new NoPassage();

    private PassageIterator FindCompound(QueryTerm.Compound compound)
    {
        string[] forms = compound.Joined is { } joined ? [compound.Text, joined] : [compound.Text];
        TokenKind[] kinds = [TokenKind.Word, TokenKind.Compound, TokenKind.JoinedCompound];
        var whole = segment.WithAny(forms.SelectMany(form => kinds.Select(kind => TermKey.Of(kind, form))));
        if (compound.Words.Count == 0)
        {
            return whole;
        }

        var words = compound.Words.Select(word => TermKey.Of(TokenKind.Word, word)).ToList();
        var apart = words is [var single]
            ? segment.WithTerm(single)
            : SegmentReader.AllOf([.. words.Zip(words.Skip(1), FindNeighbours)]);
        return SegmentReader.AnyOf([whole, Where(apart, compound)]);
    }

    /// <summary>The passages with two words side by side, or with signs between them.</summary>
    private PassageIterator FindNeighbours(string word, string next) =>
        SegmentReader.AnyOf([segment.WithPhrase([(word, 0), (next, 1)]), segment.WithPhrase([(word, 0), (next, 2)])]);

    private PassageIterator FindExact(QueryTerm.Exact exact)
    {
        var piece = ExactPiece.Of(exact.Text);
        return piece.IsProven
            ? FindPiece(piece)
            : Where(SegmentReader.AnyOf([FindPiece(piece), .. FindAcrossCuts(exact.Text)]), exact);
    }

    /// <summary>The passages that have the beginning of a piece, and the next passage its end.</summary>
    private IEnumerable<PassageIterator> FindAcrossCuts(string piece) =>
        Cuts(piece)
            .Take(MostCuts)
            .Select(cut =>
            {
                var head = FindPiece(ExactPiece.Of(piece[..cut]));
                var tail = FindPiece(ExactPiece.Of(piece[cut..]));
                return head is NoPassage || tail is NoPassage
                    ? new NoPassage()
                    : SegmentReader.AllOf([head, new NeighbourIterator(tail)]);
            });

    /// <summary>The places behind signs: passages are cut at the ends of sentences.</summary>
    private static IEnumerable<int> Cuts(string piece) =>
        Enumerable
            .Range(1, piece.Length - 1)
            .Where(i =>
                CharacterClasses.Before(piece, i) is CharacterClass.Other or CharacterClass.Blank
                && CharacterClasses.At(piece, i) is not (CharacterClass.Other or CharacterClass.Blank)
            );

    private PassageIterator FindPiece(ExactPiece piece)
    {
        var loose = piece.Loose.Select(segment.WithTerm);
        IEnumerable<PassageIterator> placed = piece.Placed.Count > 0 ? [segment.WithPhrase(piece.Placed)] : [];
        IReadOnlyList<PassageIterator> parts = [.. placed, .. loose];
        return parts.Count == 0 ? new NoPassage() : SegmentReader.AllOf(parts);
    }

    private PassageIterator Where(PassageIterator candidates, QueryTerm term) =>
        candidates is NoPassage ? candidates : new WhereIterator(candidates, passage => hasTerm(term, passage));
}
