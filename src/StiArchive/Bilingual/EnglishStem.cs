namespace StiArchive.Bilingual;

/// <summary>Words of English text and their stems, just good enough to look them up in words.tsv.</summary>
internal static class EnglishStem
{
    /// <summary>Returns the runs of letters and <c>&amp;</c> (S&amp;T), each with its place.</summary>
    public static IEnumerable<(int Start, int Length)> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && (IsLetter(text[end]) || JoinsLetters(text, end)))
            {
                end++;
            }

            if (end > start)
            {
                yield return (start, end - start);
                start = end;
            }
        }
    }

    public static string Of(ReadOnlySpan<char> word)
    {
        var stem = word.ToString().ToLowerInvariant();
        stem = WithoutPlural(stem);
        stem = stem switch
        {
            { Length: > 6 } when stem.EndsWith("ing", StringComparison.Ordinal) => stem[..^3],
            { Length: > 5 } when stem.EndsWith("ed", StringComparison.Ordinal) => stem[..^2],
            _ => stem,
        };

        return stem.Length > 4 && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        if (word.Length > 4 && EndsWithAny(word, "sses", "shes", "ches", "xes"))
        {
            return word[..^2];
        }

        return word.Length > 3 && word[^1] == 's' && !EndsWithAny(word, "ss", "us", "is") ? word[..^1] : word;
    }

    private static bool EndsWithAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetter(char character) => character < '\u0250' && char.IsLetter(character);

    private static bool JoinsLetters(string text, int at) =>
        text[at] == '&' && at > 0 && at + 1 < text.Length && IsLetter(text[at - 1]) && IsLetter(text[at + 1]);
}
