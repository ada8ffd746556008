using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Cli.Checking;

/// <summary>Cuts pieces out of passages, anywhere and of any sort of text; the same for the same seed.</summary>
internal sealed class RandomPieces(int seed)
{
    private const int LongestChars = 40;

    private readonly Random _random = new(seed);

    /// <summary>A piece of one to forty characters, more only where its ends would cut a word; null where the chosen ones hold
    /// nothing that can be searched for.</summary>
    public QuotedPiece? Next(IReadOnlyList<Passage> passages)
    {
        var passage = passages[_random.Next(passages.Count)];
        var text = FoldedText.Of(passage.Text);
        if (text.Text.Length == 0 || Choose(text) is not { } folded)
        {
            return null;
        }

        var span = text.OriginalSpan(folded);
        var typed = TypedVariant.Of(passage.Text.Substring(span.Start, span.Length), _random);
        return new QuotedPiece(passage, span, typed);
    }

    private TextSpan? Choose(FoldedText text)
    {
        var start = _random.Next(text.Text.Length);
        var end = Math.Min(text.Text.Length, start + _random.Next(1, LongestChars + 1));
        while (!PieceBorders.IsBorder(text, start) || IsBlank(text, start - 1))
        {
            start--;
        }

        while (!PieceBorders.IsBorder(text, end) || IsBlank(text, end))
        {
            end++;
        }

        var piece = Trim(text.Text, TextSpan.FromBounds(start, end));
        return HasWord(text.Text.AsSpan(piece.Start, piece.Length)) ? piece : null;
    }

    private static bool IsBlank(FoldedText text, int index) =>
        index >= 0 && index < text.Text.Length && text.Text[index] == ' ';

    private static TextSpan Trim(string text, TextSpan span)
    {
        var piece = text.AsSpan(span.Start, span.Length);
        var trimmed = piece.TrimStart(' ');
        return new TextSpan(span.End - trimmed.Length, trimmed.TrimEnd(' ').Length);
    }

    private static bool HasWord(ReadOnlySpan<char> folded)
    {
        foreach (var rune in folded.EnumerateRunes())
        {
            if (CharacterClasses.Of(rune) is CharacterClass.Han or CharacterClass.Letter or CharacterClass.Digit)
            {
                return true;
            }
        }

        return false;
    }
}
