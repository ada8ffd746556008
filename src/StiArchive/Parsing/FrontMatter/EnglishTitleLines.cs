using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Recognises the English title among the lines above an English abstract.</summary>
internal static partial class EnglishTitleLines
{
    private const int FewestWords = 3;
    private const int LongestChars = 1_000;

    /// <summary>Which of the lines are the title.</summary>
    public static LineRange Find(IReadOnlyList<Line> lines, TextLayout layout) =>
        layout.IsWrapped ? new LineRange(0, CountWrapped(lines)) : FindInRunningText(lines);

    /// <summary>Cuts names off that stand behind a title on one line.</summary>
    public static IReadOnlyList<Line> CutBeforeNames(Line line)
    {
        var match = line.Text.Length > LongestChars ? Match.Empty : TitleAndNames().Match(line.Text);
        return match.Success
            ?
            [
                line.WithText(match.Groups["title"].Value),
                line.WithText(match.Groups["names"].Value) with
                {
                    StartsColumn = false,
                },
            ]
            : [line];
    }

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

    /// <summary>In running text a title is one line, and a second where the first leads over to it.</summary>
    private static LineRange FindInRunningText(IReadOnlyList<Line> lines)
    {
        var start = 0;
        while (start < lines.Count && !CouldBeTitle(lines[start]))
        {
            start++;
        }

        if (start == lines.Count)
        {
            return new LineRange(0, 0);
        }

        var hasSecond = start + 1 < lines.Count && LeadsOver(lines[start].Text[^1], lines[start + 1].Text[0]);
        return new LineRange(start, hasSecond ? 2 : 1);
    }

    private static bool LeadsOver(char last, char first) =>
        last is ':' or '：' or '-' or '—' || first is '-' or '—' or '–' || char.IsAsciiLetterLower(first);

    private static bool CouldBeTitle(Line line) =>
        line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= FewestWords
        && line.Text[0] is not ('(' or '*' or '\\' or '（')
        && !IsNames(line)
        && !ReferenceTrace.IsIn(line.Text);

    /// <summary>Between a title and an institution stands a line of names, even where text recognition spoilt them.</summary>
    private static int WithoutUnreadNames(IReadOnlyList<Line> lines, int end) =>
        lines[end - 1].Text.Any(c => c is ',' or '，' or '*') ? end - 1 : end;

    private static bool IsInstitution(Line line) =>
        AffiliationReader.Read(line.Text, isAfterTitle: true).Count > 0
        || char.IsAsciiDigit(line.Text[0])
        || line.Text[0] is '*' or '\\' or '(';

    private static bool IsNames(Line line) => NameReader.Latin(line.Text).Count > 0;

    // Notes on the Flora of the Northern Coast WANG Xiaoming (Institute of Botany, …)
    [GeneratedRegex(
        @"^(?<title>\S+( \S+){4,40}?) (?<names>[A-Z]{2,} ?[A-Z][a-z]+(-[a-z]+)?[\d\\*'’²³¹]*\s*([，,(（]|and |&).*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TitleAndNames();
}
