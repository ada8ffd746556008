using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>Cuts running text into sentences.</summary>
public static partial class SentenceSplitter
{
    // What ends in a full stop and yet does not end a sentence.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "al",
        "approx",
        "ca",
        "cf",
        "co",
        "dept",
        "dr",
        "e.g",
        "ed",
        "eds",
        "eq",
        "etc",
        "fig",
        "figs",
        "i.e",
        "inc",
        "jr",
        "ltd",
        "mr",
        "mrs",
        "ms",
        "no",
        "p.r",
        "ph.d",
        "pp",
        "prof",
        "ref",
        "refs",
        "resp",
        "sect",
        "sp",
        "spp",
        "st",
        "tab",
        "u.k",
        "u.n",
        "u.s",
        "u.s.a",
        "univ",
        "var",
        "viz",
        "vol",
        "vs",
    };

    // After these an abbreviation did end the sentence: … trade with the U.S. The paper …
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "A",
        "After",
        "Although",
        "An",
        "And",
        "As",
        "At",
        "Based",
        "Besides",
        "But",
        "By",
        "Finally",
        "First",
        "For",
        "From",
        "Further",
        "Furthermore",
        "However",
        "In",
        "It",
        "Its",
        "Meanwhile",
        "Moreover",
        "On",
        "Our",
        "Second",
        "Since",
        "The",
        "Then",
        "There",
        "Therefore",
        "These",
        "They",
        "This",
        "Those",
        "Through",
        "Thus",
        "To",
        "We",
        "When",
        "While",
        "With",
    };

    /// <summary>Returns the sentences without blanks around them; joined, they lack nothing of the text but blanks.</summary>
    public static IReadOnlyList<string> Split(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);

        var ends = language == Language.Chinese ? ChineseEnds(text) : EnglishEnds(text);
        var sentences = new List<string>();
        var start = 0;
        foreach (var end in ends.Append(text.Length))
        {
            var sentence = text.AsSpan(start, end - start).Trim();
            if (!sentence.IsEmpty)
            {
                sentences.Add(sentence.ToString());
            }

            start = end;
        }

        return sentences;
    }

    private static IEnumerable<int> ChineseEnds(string text) =>
        ChineseEnd().Matches(text).Select(match => match.Index + match.Length);

    private static IEnumerable<int> EnglishEnds(string text) =>
        EnglishEnd()
            .Matches(text)
            .Where(match => EndsSentence(text, match))
            .Select(match => match.Index + match.Length);

    private static bool EndsSentence(string text, Match end)
    {
        var word = WordBefore(text, end.Index);
        var isGlued = !char.IsWhiteSpace(end.ValueSpan[^1]);
        if (isGlued)
        {
            // … of growth.The next …; but not Node.Js or U.S.A
            return word.Length > 2 && word.All(char.IsAsciiLetter);
        }

        var mayBeAbbreviation = text[end.Index] == '.' && (Abbreviations.Contains(word) || IsInitial(word));
        return !mayBeAbbreviation || Openers.Contains(WordAfter(text, end.Index + end.Length));
    }

    private static bool IsInitial(string word) => word.Length == 1 && char.IsAsciiLetterUpper(word[0]);

    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (
            start > 0
            && end - start < MostWordChars
            && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.')
        )
        {
            start--;
        }

        return text[start..end];
    }

    private static string WordAfter(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MostWordChars && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private const int MostWordChars = 40;

    // 合作。 合作！” 合作。）[3]  and, in text with half-width stops, 合作.结果
    [GeneratedRegex(
        @"[。！？][”’」』）)】》\]]*(\[\d+([,，、–—-]\s?\d+)*\])?|(?<=[\u4E00-\u9FFF][”’）)]?)[.!?](?=\s?[\u4E00-\u9FFF])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex ChineseEnd();

    // cooperation. This   cooperation.” (The   cooperation.[Methods]The   growth.The
    [GeneratedRegex(
        @"[.!?][”’""')\]）]*\s+(?=[“‘""'(\[（]*[A-Z0-9])|[.!?][”’""')\]）]*(?=[\[【][A-Z]|[A-Z][a-z])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex EnglishEnd();
}
