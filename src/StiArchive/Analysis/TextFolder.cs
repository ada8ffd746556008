using System.Globalization;
using System.Text;
using StiArchive.Analysis.Folding;

namespace StiArchive.Analysis;

/// <summary>Folds one text, character by character, and notes where each folded character came from.</summary>
internal sealed class TextFolder(string original)
{
    // Few texts become longer by folding.
    private char[] _text = new char[original.Length + 16];
    private int[] _starts = new int[original.Length + 16];
    private int[] _ends = new int[original.Length + 16];
    private int _length;

    private bool _lastTakesNoBlank;

    private bool EndsInBlank => _length > 0 && _text[_length - 1] == ' ';

    public FoldedText Fold()
    {
        var start = 0;
        while (start < original.Length)
        {
            Rune.DecodeFromUtf16(original.AsSpan(start), out var rune, out var length);
            Append(rune, start, start + length);
            start += length;
        }

        return new FoldedText(original, new string(_text, 0, _length), _starts[.._length], _ends[.._length]);
    }

    private void Append(Rune rune, int start, int end)
    {
        switch (CharacterFolds.Of(rune))
        {
            case null:
                AppendFolded(rune, start, end);
                break;
            case "":
                Drop(rune, end);
                break;
            case var fold:
                foreach (var folded in fold.EnumerateRunes())
                {
                    AppendFolded(folded, start, end);
                }

                break;
        }
    }

    private void AppendFolded(Rune folded, int start, int end)
    {
        var kind = CharacterClasses.Of(folded);
        if (kind == CharacterClass.Blank)
        {
            AppendBlank(start, end);
            return;
        }

        _lastTakesNoBlank = TakesNoBlank(folded, kind);
        if (_lastTakesNoBlank && EndsInBlank)
        {
            _length--;
        }

        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..folded.EncodeToUtf16(units)])
        {
            Put(unit, start, end);
        }
    }

    private void AppendBlank(int start, int end)
    {
        if (_lastTakesNoBlank)
        {
            return;
        }

        if (EndsInBlank)
        {
            _ends[_length - 1] = end;
            return;
        }

        Put(' ', start, end);
    }

    // An accent belongs to the letter before it, so that a mark on the letter covers the accent too.
    private void Drop(Rune rune, int end)
    {
        var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
        if (isMark && _length > 0 && !EndsInBlank)
        {
            _ends[_length - 1] = end;
        }
    }

    // Han characters, and the punctuation 、。《》【】 of the block CJK Symbols and Punctuation.
    private static bool TakesNoBlank(Rune rune, CharacterClass kind) =>
        kind == CharacterClass.Han || rune.Value is >= 0x3001 and <= 0x301F;

    private void Put(char unit, int start, int end)
    {
        if (_length == _text.Length)
        {
            Array.Resize(ref _text, _length * 2);
            Array.Resize(ref _starts, _length * 2);
            Array.Resize(ref _ends, _length * 2);
        }

        (_text[_length], _starts[_length], _ends[_length]) = (unit, start, end);
        _length++;
    }
}
