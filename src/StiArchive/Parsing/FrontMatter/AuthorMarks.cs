using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Reads the numbers behind the authors' names, which say in which of the institutions they work.</summary>
internal static partial class AuthorMarks
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The institutions of each author, counted from 1; none at all unless each name has a number and each number
    /// an institution, as text recognition spoils superscripts more than anything else.</summary>
    /// <param name="printed">The line of names as printed.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Read(string printed, IReadOnlyList<string> names, int institutions)
    {
        var all = new List<IReadOnlyList<int>>();
        var at = 0;
        foreach (var name in names)
        {
            at = EndOfName(printed, name, at);
            if (at < 0 || Numbers(Marks().Match(printed, at).Value, institutions) is not { Count: > 0 } numbers)
            {
                return [];
            }

            all.Add(numbers);
        }

        var used = all.SelectMany(numbers => numbers).Distinct().Order();
        return used.SequenceEqual(Enumerable.Range(1, institutions)) ? all : [];
    }

    /// <summary>Where the name ends, whatever blanks stand in it; -1 where it is not found.</summary>
    private static int EndOfName(string printed, string name, int from)
    {
        for (var start = from; start < printed.Length; start++)
        {
            var (at, read) = (start, 0);
            while (at < printed.Length && read < name.Length && (printed[at] == name[read] || IsBlankInside(read, at)))
            {
                read += printed[at] == name[read] ? 1 : 0;
                at++;
            }

            if (read == name.Length)
            {
                return at;
            }
        }

        return -1;

        bool IsBlankInside(int read, int at) => read > 0 && Characters.IsBlank(printed[at]);
    }

    private static List<int> Numbers(string marks, int institutions)
    {
        var numbers = new List<int>();
        var plain = PrintedNumber.Fold(
            string.Concat(marks.Select(c => Superscripts.IndexOf(c) is >= 0 and var digit ? (char)('0' + digit) : c))
        );
        foreach (Match match in Digits().Matches(plain))
        {
            var value = PrintedNumber.Read(match.Value);

            // 12 is 1 and 2 where there are not so many institutions.
            numbers.AddRange(value <= institutions ? [value] : match.Value.Select(c => c - '0'));
        }

        return numbers.Distinct().ToList() is var distinct && distinct.All(n => n >= 1 && n <= institutions)
            ? distinct
            : [];
    }

    // 1,2*   ¹²
    [GeneratedRegex(@"\G[\s\d⁰¹²³⁴⁵⁶⁷⁸⁹,，.、*＊∗\\]{0,20}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();

    // 12
    [GeneratedRegex(@"\d{1,3}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Digits();
}
