using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Recognises the English title among the lines above an English abstract.</summary>
internal static partial class EnglishTitleLines
{
    private const int FewestWords = 3;
    private const int LongestChars = 1_000;

    /// <summary>Which of the lines are the title.</summary>
    /// <param name="authors">The authors' names in Han characters, as far as known.</param>
    public static LineRange Find(IReadOnlyList<Line> lines, IReadOnlyList<string> authors, bool isWrapped) =>
        isWrapped ? new LineRange(0, CountWrapped(lines)) : FindInRunningText(lines, authors);

    /// <summary>Cuts names off that stand behind a title on one line.</summary>
    public static IReadOnlyList<Line> CutBeforeNames(Line line, IReadOnlyList<string> authors)
    {
        if (
            RomanizedNames.Find(line.Text, authors) is { Start: > 0 } found
            && CountWords(line.Text[..found.Start]) >= FewestWords
        )
        {
            return Cut(line, found.Start);
        }

        var match = line.Text.Length > LongestChars ? Match.Empty : TitleAndNames().Match(line.Text);
        return match.Success ? Cut(line, match.Groups["names"].Index) : [line];
    }

    private static IReadOnlyList<Line> Cut(Line line, int at) =>
        [line.WithText(line.Text[..at]), line.WithText(line.Text[at..]) with { StartsColumn = false }];

    /// <summary>Institutions come last, names before them; what is left is the title, whose second line may itself look
    /// like a name.</summary>
    private static int CountWrapped(IReadOnlyList<Line> lines)
    {
        var end = lines.Count;
        while (end > 1 && IsInstitution(lines[end - 1]))
        {
            end--;
        }

        var names = end;
        while (names > 1 && IsNames(lines[names - 1]) && (names == end || lines[names - 1].Text[^1] is ',' or '，'))
        {
            names--;
        }

        return names == end && end > 1 && lines.Count > end ? WithoutUnreadNames(lines, end) : names;
    }

    /// <summary>In running text a title is one line, and further ones where one leads over to the next.</summary>
    private static LineRange FindInRunningText(IReadOnlyList<Line> lines, IReadOnlyList<string> authors)
    {
        var start = FirstTitleLine(lines, authors);
        if (start < 0)
        {
            return new LineRange(0, 0);
        }

        var end = start + 1;
        while (end < lines.Count && LeadsOver(lines[end - 1].Text, lines[end].Text) && !IsOther(lines[end], authors))
        {
            end++;
        }

        return new LineRange(start, end - start);
    }

    /// <summary>The first line that can be a title; nearer to the names where several can, as the last page of the paper
    /// before may stand above. -1 for none.</summary>
    private static int FirstTitleLine(IReadOnlyList<Line> lines, IReadOnlyList<string> authors)
    {
        var start = FindIndex(lines, line => RomanizedNames.Find(line.Text, authors) is { Start: 0 }) - 1;
        if (start < 0 || !CouldBeTitle(lines[start], authors))
        {
            return FindIndex(lines, line => CouldBeTitle(line, authors));
        }

        while (start > 0 && LeadsOver(lines[start - 1].Text, lines[start].Text) && !IsOther(lines[start - 1], authors))
        {
            start--;
        }

        return start;
    }

    private static int FindIndex(IReadOnlyList<Line> lines, Func<Line, bool> matches)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (matches(lines[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a title does not end with its line.</summary>
    public static bool LeadsOver(string upper, string lower) =>
        upper[^1] is ':' or '：' or '-' or '—'
        || lower[0] is '-' or '—' or '–'
        || char.IsAsciiLetterLower(lower[0])
        || OpenEnd().IsMatch(upper);

    private static bool CouldBeTitle(Line line, IReadOnlyList<string> authors) =>
        CountWords(line.Text) >= FewestWords
        && line.Text[0] is not ('(' or '*' or '\\' or '（')
        && !IsOther(line, authors);

    /// <summary>Names, an institution with its postcode, the end of a reference.</summary>
    private static bool IsOther(Line line, IReadOnlyList<string> authors) =>
        IsNames(line)
        || ReferenceTrace.IsIn(line.Text)
        || AffiliationReader.EndsWithPostcode(line.Text)
        || RomanizedNames.Find(line.Text, authors) is { Start: 0 };

    private static int CountWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>Between a title and an institution stands a line of names, even where text recognition spoilt them.</summary>
    private static int WithoutUnreadNames(IReadOnlyList<Line> lines, int end) =>
        lines[end - 1].Text.Any(c => c is ',' or '，' or '*') ? end - 1 : end;

    private static bool IsInstitution(Line line) =>
        AffiliationReader.Read(line.Text, isAfterTitle: true).Count > 0
        || char.IsAsciiDigit(line.Text[0])
        || line.Text[0] is '*' or '\\' or '(';

    private static bool IsNames(Line line) => LatinNames.Read(line.Text).Count > 0;

    // Notes on the Flora of the Northern Coast WANG Xiaoming (Institute of Botany, …)
    [GeneratedRegex(
        @"^(?<title>\S+( \S+){4,40}?) (?<names>[A-Z]{2,} ?[A-Z][a-z]+(-[a-z]+)?[\d\\*'’²³¹]*\s*([，,(（]|and |&).*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TitleAndNames();

    // A Study of the Coast and Its
    [GeneratedRegex(
        @"\b(of|and|the|in|on|for|its|Its|to|with|from|a|an|by|based)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex OpenEnd();
}
