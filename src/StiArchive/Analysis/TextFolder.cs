using System.Globalization;
using System.Text;
using StiArchive.Analysis.Folding;

namespace StiArchive.Analysis;

/// <summary>Folds one text, character by character, and notes where each folded character came from.</summary>
/// <param name="notesPlaces">Whether the way back to the original is wanted.</param>
internal sealed class TextFolder(string original, bool notesPlaces = true)
{
    // Nearly every character: it is searched as itself, and is no blank.
    private static readonly bool[] IsPlain =
    [
        .. Enumerable
            .Range(char.MinValue, char.MaxValue + 1)
            .Select(unit => Rune.TryCreate((char)unit, out var rune) && IsPlainRune(rune)),
    ];

    // Few texts become longer by folding.
    private char[] _text = new char[original.Length + 16];
    private int[] _starts = notesPlaces ? new int[original.Length + 16] : [];
    private int[] _ends = notesPlaces ? new int[original.Length + 16] : [];
    private int _length;

    private bool _lastTakesNoBlank;

    private bool EndsInBlank => _length > 0 && _text[_length - 1] == ' ';

    public FoldedText Fold() => new(original, FoldText(), _starts[.._length], _ends[.._length]);

    public string FoldText()
    {
        var start = 0;
        while (start < original.Length)
        {
            var unit = original[start];
            if (IsPlain[unit])
            {
                AppendPlain(unit, start);
                start++;
                continue;
            }

            Rune.DecodeFromUtf16(original.AsSpan(start), out var rune, out var length);
            Append(rune, start, start + length);
            start += length;
        }

        return new string(_text, 0, _length);
    }

    private static bool IsPlainRune(Rune rune) =>
        CharacterFolds.Of(rune) is null && CharacterClasses.Of(rune) != CharacterClass.Blank;

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

        EnterAfterBlank(TakesNoBlank(folded.Value, kind));
        Span<char> units = stackalloc char[2];
        foreach (var unit in units[..folded.EncodeToUtf16(units)])
        {
            Put(unit, start, end);
        }
    }

    private void AppendPlain(char unit, int start)
    {
        EnterAfterBlank(TakesNoBlank(unit, CharacterClasses.Of(unit)));
        Put(unit, start, start + 1);
    }

    private void EnterAfterBlank(bool takesNoBlank)
    {
        _lastTakesNoBlank = takesNoBlank;
        if (takesNoBlank && EndsInBlank)
        {
            _length--;
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
            MoveLastEnd(end);
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
            MoveLastEnd(end);
        }
    }

    private void MoveLastEnd(int end)
    {
        if (notesPlaces)
        {
            _ends[_length - 1] = end;
        }
    }

    // Han characters, and the punctuation 、。《》【】 of the block CJK Symbols and Punctuation.
    private static bool TakesNoBlank(int codePoint, CharacterClass kind) =>
        kind == CharacterClass.Han || codePoint is >= 0x3001 and <= 0x301F;

    private void Put(char unit, int start, int end)
    {
        if (_length == _text.Length)
        {
            Grow();
        }

        _text[_length] = unit;
        if (notesPlaces)
        {
            (_starts[_length], _ends[_length]) = (start, end);
        }

        _length++;
    }

    private void Grow()
    {
        Array.Resize(ref _text, _length * 2);
        if (notesPlaces)
        {
            Array.Resize(ref _starts, _length * 2);
            Array.Resize(ref _ends, _length * 2);
        }
    }
}
