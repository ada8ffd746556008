using System.Buffers;

namespace StiArchive.Analysis.English;

/// <summary>A word on its way to its stem, with the regions that the rules of the algorithm ask about.</summary>
internal sealed class StemmedWord
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // Words that begin so have their first region behind the prefix.
    private static readonly string[] Prefixes =
    [
        "gener",
        "commun",
        "arsen",
        "univers",
        "later",
        "emerg",
        "organ",
        "inter",
    ];

    private readonly char[] _letters;
    private readonly int _firstRegion;
    private readonly int _secondRegion;

    /// <summary>Takes a word of letters a to z.</summary>
    public StemmedWord(string word)
    {
        // One letter more, for the e that hop(ing) gets back.
        _letters = new char[word.Length + 1];
        word.CopyTo(_letters);
        Length = word.Length;
        MarkConsonantY();
        var prefix = Array.Find(Prefixes, word.StartsWith);
        _firstRegion = prefix?.Length ?? RegionAfter(0);
        _secondRegion = RegionAfter(_firstRegion);
    }

    public int Length { get; private set; }

    /// <summary>True where nothing is left of the word behind its first vowel and the consonant after it.</summary>
    public bool IsFirstRegionEmpty => _firstRegion >= Length;

    public char this[int index] => _letters[index];

    public static bool IsVowel(char letter) => Vowels.Contains(letter);

    public bool EndsWith(string suffix) => _letters.AsSpan(0, Length).EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>The first of <paramref name="suffixes"/> that the word ends in, which stand longest first.</summary>
    public string? LongestOf(string[] suffixes) => Array.Find(suffixes, EndsWith);

    public bool IsInFirstRegion(string suffix) => Length - suffix.Length >= _firstRegion;

    public bool IsInSecondRegion(string suffix) => Length - suffix.Length >= _secondRegion;

    public bool HasVowelBefore(int index) => _letters.AsSpan(0, index).ContainsAny(Vowels);

    /// <summary>Puts <paramref name="replacement"/>, at most one letter longer, in the place of the last letters.</summary>
    public void Replace(string suffix, string replacement)
    {
        Length -= suffix.Length;
        replacement.CopyTo(_letters.AsSpan(Length));
        Length += replacement.Length;
    }

    /// <summary>Whether the first <paramref name="length"/> letters end in a short syllable: <c>rap</c>, <c>hop</c>, <c>ow</c>
    /// as a whole word, but not <c>show</c>.</summary>
    public bool EndsInShortSyllable(int length)
    {
        if (length < 2 || IsVowel(_letters[length - 1]) || !IsVowel(_letters[length - 2]))
        {
            return false;
        }

        return length == 2 || (!IsVowel(_letters[length - 3]) && _letters[length - 1] is not ('w' or 'x' or 'Y'));
    }

    public override string ToString() => new string(_letters, 0, Length).Replace('Y', 'y');

    // A y at the beginning or after a vowel is a consonant and is written Y until the end.
    private void MarkConsonantY()
    {
        for (var i = 0; i < Length; i++)
        {
            if (_letters[i] == 'y' && (i == 0 || IsVowel(_letters[i - 1])))
            {
                _letters[i] = 'Y';
            }
        }
    }

    private int RegionAfter(int start)
    {
        for (var i = start + 1; i < Length; i++)
        {
            if (IsVowel(_letters[i - 1]) && !IsVowel(_letters[i]))
            {
                return i + 1;
            }
        }

        return Length;
    }
}
