using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>Cuts a long paragraph into passages of about 100 to 300 Chinese characters, or 60 to 200 English words.</summary>
/// <remarks>
/// Cuts fall at sentence ends. A sentence of more than twice the greatest length, which is mostly a list or a table that
/// lost its form, is cut at commas, and where it has none, between words.
/// </remarks>
public static class ParagraphCutter
{
    // In units of ReadingLength: 100 and 300 Han characters.
    private const int Shortest = 200;
    private const int Longest = 600;
    private const int HugeSentence = 2 * Longest;

    private const string ClauseEnds = "；;：:，,、";

    /// <summary>Parts of <paramref name="text"/>, in order and without gaps; the whole text where it is short enough.</summary>
    public static IReadOnlyList<TextSpan> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        // Most paragraphs are short enough, and none of those would be cut: all their sentences have room together.
        var whole = new TextSpan(0, text.Length);
        if (text.Length > 0 && ReadingLength.Of(text, whole) <= Longest)
        {
            return [whole];
        }

        var sentences = Sentences.Of(text).SelectMany(sentence => CutHuge(text, sentence));
        return Pack(text, sentences);
    }

    private static IEnumerable<TextSpan> CutHuge(string text, TextSpan sentence) =>
        ReadingLength.Of(text, sentence) <= HugeSentence
            ? [sentence]
            : Clauses(text, sentence)
                .SelectMany(clause =>
                    ReadingLength.Of(text, clause) <= HugeSentence
                        ? [clause]
                        : Pack(text, ReadingLength.Pieces(text, clause))
                );

    private static IEnumerable<TextSpan> Clauses(string text, TextSpan sentence)
    {
        var start = sentence.Start;
        for (var index = start; index < sentence.End; index++)
        {
            if (ClauseEnds.Contains(text[index], StringComparison.Ordinal))
            {
                yield return TextSpan.FromBounds(start, index + 1);
                start = index + 1;
            }
        }

        if (start < sentence.End)
        {
            yield return TextSpan.FromBounds(start, sentence.End);
        }
    }

    /// <summary>Joins neighbouring pieces to passages of about the same length.</summary>
    private static List<TextSpan> Pack(string text, IEnumerable<TextSpan> pieces)
    {
        var measured = pieces.Select(piece => (Span: piece, Length: ReadingLength.Of(text, piece))).ToList();
        var total = measured.Sum(piece => piece.Length);
        var target = total / Math.Max(1, (total + Longest - 1) / Longest);
        var packed = new List<(TextSpan Span, int Length)>();
        foreach (var piece in measured)
        {
            if (packed.Count > 0 && HasRoom(packed[^1].Length, piece.Length, target))
            {
                packed[^1] = Join(packed[^1], piece);
            }
            else
            {
                packed.Add(piece);
            }
        }

        JoinShortEnd(packed);
        return packed.ConvertAll(piece => piece.Span);
    }

    // A piece goes where more than half of it is within the target.
    private static bool HasRoom(int length, int next, int target) =>
        length + next <= Longest && (length < Shortest || length + (next / 2) <= target);

    private static void JoinShortEnd(List<(TextSpan Span, int Length)> packed)
    {
        if (packed.Count > 1 && packed[^1].Length < Shortest && packed[^1].Length + packed[^2].Length <= Longest)
        {
            packed[^2] = Join(packed[^2], packed[^1]);
            packed.RemoveAt(packed.Count - 1);
        }
    }

    private static (TextSpan Span, int Length) Join(
        (TextSpan Span, int Length) left,
        (TextSpan Span, int Length) right
    ) => (TextSpan.FromBounds(left.Span.Start, right.Span.End), left.Length + right.Length);
}
