namespace StiArchive.Searching;

/// <summary>One way to take apart a name in Latin letters; plain letters, small.</summary>
/// <param name="Surname">One word: <c>wang</c>.</param>
/// <param name="Given">Syllables of a given name, or names and initials, in order: <c>luo</c>, <c>han</c>.</param>
/// <param name="AreSyllables">True where all of <paramref name="Given"/> is one name, so that a part of it is another:
/// Wang Li is not 王黎明, but John Smith may be John A. Smith.</param>
internal sealed record LatinForm(string Surname, IReadOnlyList<string> Given, bool AreSyllables)
{
    private readonly string _given = string.Concat(Given);

    /// <summary>The name in one word, in both orders, either name alone, and without middle names.</summary>
    public IEnumerable<string> Spellings =>
        AreSyllables || Given.Count < 2
            ? [Surname, _given, Surname + _given, _given + Surname]
            : [Surname, _given, Surname + _given, _given + Surname, Surname + Given[0], Given[0] + Surname];

    /// <summary>Whether a person of this name may be written as <paramref name="words"/>: in either order, in one word or
    /// more, with initials, or by one name alone.</summary>
    public bool IsWritten(IReadOnlyList<string> words)
    {
        var joined = string.Concat(words);
        return IsOneOf(joined, Surname, _given, Surname + _given, _given + Surname) || IsAbbreviated(words);
    }

    /// <summary>Whether the name, in either order, begins with <paramref name="letters"/>.</summary>
    public bool Begins(string letters) =>
        (Surname + _given).StartsWith(letters, StringComparison.Ordinal)
        || (_given + Surname).StartsWith(letters, StringComparison.Ordinal);

    // Wang, L.-H.; L.-H. Wang; Ou Yang X.; Smith, John for John A. Smith
    private bool IsAbbreviated(IReadOnlyList<string> words)
    {
        for (var count = 1; count < words.Count; count++)
        {
            var isBefore = IsOneOf(string.Concat(words.Take(count)), Surname) && Abbreviates([.. words.Skip(count)]);
            var isBehind = IsOneOf(string.Concat(words.Skip(count)), Surname) && Abbreviates([.. words.Take(count)]);
            if (isBefore || isBehind)
            {
                return true;
            }
        }

        return false;
    }

    private bool Abbreviates(IReadOnlyList<string> words)
    {
        var letters = string.Concat(words);
        var areInitials = words.All(word => word.Length == 1) || (words.Count == 1 && !letters.Any(IsVowel));
        return areInitials && HasInitials(letters)
            || (
                words.Count <= Given.Count
                && (!AreSyllables || words.Count == Given.Count)
                && words.Zip(Given).All(pair => IsShort(pair.First, pair.Second))
            );
    }

    private static bool IsShort(string word, string given) =>
        IsOneOf(word, given) || (word.Length == 1 && given[0] == word[0]) || (given.Length == 1 && word[0] == given[0]);

    /// <summary>Whether syllables of the given names begin with these letters, the first with the first.</summary>
    private bool HasInitials(string letters)
    {
        var next = 0;
        for (var i = 0; i < _given.Length && next < letters.Length; i++)
        {
            var mayBegin = next == 0 ? i == 0 : IsSyllableBorder(i);
            next += mayBegin && _given[i] == letters[next] ? 1 : 0;
        }

        return next == letters.Length;
    }

    // In a printed Luohan only the sounds tell where han begins: a syllable ends in a vowel, n, g or r.
    private bool IsSyllableBorder(int index)
    {
        var start = 0;
        foreach (var name in Given)
        {
            if (start == index)
            {
                return true;
            }

            start += name.Length;
        }

        var before = _given[index - 1];
        return !IsVowel(_given[index]) && (IsVowel(before) || before is 'n' or 'g' or 'r');
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsOneOf(string name, params ReadOnlySpan<string> names)
    {
        foreach (var other in names)
        {
            if (string.Equals(name, other, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
