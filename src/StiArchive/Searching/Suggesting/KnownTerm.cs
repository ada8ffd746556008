using StiArchive.Analysis;
using StiArchive.Analysis.Chinese;

namespace StiArchive.Searching.Suggesting;

/// <summary>A keyword, and how it may be typed.</summary>
internal sealed class KnownTerm(string text, int paperCount)
{
    private const int ShortestPinyinChars = 2;

    private readonly string _folded = FoldedText.Of(text).Text;
    private (string Letters, string Initials)? _pinyin;

    public string Text => text;

    public int PaperCount => paperCount;

    /// <summary>Whether it begins with what is typed: itself or a word of it, its pinyin or the initials of that.</summary>
    public bool Begins(TypedText typed)
    {
        if (typed.BeginsIn(_folded))
        {
            return true;
        }

        _pinyin ??= ReadPinyin();
        var (letters, initials) = _pinyin.Value;
        return typed.Pinyin.Length >= ShortestPinyinChars
            && (
                letters.StartsWith(typed.Pinyin, StringComparison.Ordinal)
                || initials.StartsWith(typed.Pinyin, StringComparison.Ordinal)
            );
    }

    private (string Letters, string Initials) ReadPinyin() =>
        PinyinWords.TryRead(_folded) is { } syllables
            ? (string.Concat(syllables), string.Concat(syllables.Select(syllable => syllable[0])))
            : ("", "");
}
