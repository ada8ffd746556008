using System.Text.RegularExpressions;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Finds the authors whose names are known in Han characters in a text in Latin letters.</summary>
/// <remarks>Extractors set title, names and institution on one line, without a comma between names, and take superscripts
/// for letters. The spelling of the surnames shows all the same where the names are.</remarks>
internal static partial class RomanizedNames
{
    private const int LongestChars = 1_500;

    /// <summary>Returns null unless most of the authors are found, one after the other.</summary>
    public static NamesInText? Find(string text, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0 || text.Length > LongestChars)
        {
            return null;
        }

        var words = Words().Matches(text).ToList();
        // Most of the authors take two words each, so there are more words than authors.
        for (var start = words.Count - authors.Count - 1; start >= 0; start--)
        {
            // A title may hold a word that spells a surname; names stand behind it.
            if (TryRead(text, words, start, authors) is { } found && StandsAlone(text, found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What follows the names is no further name: nothing, a mark, an institution.</summary>
    private static bool StandsAlone(string text, NamesInText found)
    {
        var rest = Marks().Replace(text[found.End..], "");
        return rest.Length == 0 || AffiliationReader.NamesInstitution(rest) || AffiliationReader.EndsWithPostcode(rest);
    }

    private static NamesInText? TryRead(string text, List<Match> words, int start, IReadOnlyList<string> authors)
    {
        var names = new List<string>();
        var (at, missed) = (start, 0);
        foreach (var author in authors)
        {
            at += at < words.Count && words[at].Value == "and" ? 1 : 0;
            if (RomanizedName.TryRead(words, at, author) is { } name)
            {
                names.Add(name.Text);
                at += name.WordCount;
                continue;
            }

            missed++;
            var isOther = names.Count == 0 && !author.Contains('·', StringComparison.Ordinal);
            if (isOther || missed * 2 >= authors.Count)
            {
                return null;
            }
        }

        return new NamesInText(words[start].Index, EndOf(text, words[at - 1]), names);
    }

    /// <summary>Marks behind the last name belong to it.</summary>
    private static int EndOf(string text, Match last)
    {
        var end = last.Index + last.Length;
        return end + Marks().Match(text, end).Length;
    }

    // WANG, Yong and Xue-mei; WANGYong is two words, and so is LiHua
    [GeneratedRegex(
        @"[A-Z]{2,}(?=[A-Z][a-z])|[A-Z]{2,}(-[A-Z]+)*(?![a-z])|[A-Z][a-zü]+(-[A-Za-z][a-zü]*|['’][a-z][a-zü]*)*|[a-zü]+",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Words();

    // 1,2*
    [GeneratedRegex(@"\G([\s\d*＊†‡¹²³⁴⁵⁶⁷⁸⁹∗\\✉#,，.;；'’”$^{}]+)(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
