using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Recognises the English title among the lines above an English abstract.</summary>
internal static class EnglishTitleLines
{
    /// <summary>How many of the lines are the title. Institutions come last, names before them; what is left is the title,
    /// whose second line may itself look like a name.</summary>
    public static int Count(IReadOnlyList<Line> lines)
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

    /// <summary>Between a title and an institution stands a line of names, even where text recognition spoilt them.</summary>
    private static int WithoutUnreadNames(IReadOnlyList<Line> lines, int end) =>
        lines[end - 1].Text.Any(c => c is ',' or '，' or '*') ? end - 1 : end;

    private static bool IsInstitution(Line line) =>
        AffiliationReader.Read(line.Text, isAfterTitle: true).Count > 0
        || char.IsAsciiDigit(line.Text[0])
        || line.Text[0] is '*' or '\\' or '(';

    private static bool IsNames(Line line) => NameReader.Latin(line.Text).Count > 0;
}
