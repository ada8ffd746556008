using System.Globalization;
using System.Text;
using StiArchive.Analysis.Folding;

namespace StiArchive.Analysis;

/// <summary>Folds one text, character by character, and notes where each folded character came from.</summary>
internal sealed class TextFolder(string original)
{
    private readonly StringBuilder _text = new(original.Length + 16);
    private readonly List<int> _starts = new(original.Length + 16);
    private readonly List<int> _ends = new(original.Length + 16);

    private bool _lastTakesNoBlank;

    public FoldedText Fold()
    {
        var start = 0;
        while (start < original.Length)
        {
            Rune.DecodeFromUtf16(original.AsSpan(start), out var rune, out var length);
            Append(rune, start, start + length);
            start += length;
        }

        return new FoldedText(original, _text.ToString(), [.. _starts], [.. _ends]);
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
        if (CharacterClasses.Of(folded) == CharacterClass.Blank)
        {
            AppendBlank(start, end);
            return;
        }

        _lastTakesNoBlank = TakesNoBlank(folded);
        if (_lastTakesNoBlank && _text.Length > 0 && _text[^1] == ' ')
        {
            RemoveLast();
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

        if (_text.Length > 0 && _text[^1] == ' ')
        {
            _ends[^1] = end;
            return;
        }

        Put(' ', start, end);
    }

    // An accent belongs to the letter before it, so that a mark on the letter covers the accent too.
    private void Drop(Rune rune, int end)
    {
        var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
        if (isMark && _text.Length > 0 && _text[^1] != ' ')
        {
            _ends[^1] = end;
        }
    }

    // Han characters, and the punctuation 、。《》【】 of the block CJK Symbols and Punctuation.
    private static bool TakesNoBlank(Rune rune) =>
        rune.Value is >= 0x3001 and <= 0x301F || CharacterClasses.Of(rune) == CharacterClass.Han;

    private void Put(char unit, int start, int end)
    {
        _text.Append(unit);
        _starts.Add(start);
        _ends.Add(end);
    }

    private void RemoveLast()
    {
        _text.Length--;
        _starts.RemoveAt(_starts.Count - 1);
        _ends.RemoveAt(_ends.Count - 1);
    }
}
