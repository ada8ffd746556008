using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Takes the part in Latin letters out from among the body or the references.</summary>
internal static class EnglishPartFinder
{
    /// <summary>Title, names and institutions in English take no more lines than this.</summary>
    private const int MostLinesBeforeAbstract = 12;

    /// <summary>A title takes no more lines than this.</summary>
    private const int MostTitleLines = 3;

    /// <summary>Takes out the lines around an English abstract, which stands no earlier than <paramref name="from"/>.</summary>
    public static (IReadOnlyList<Line> Others, IReadOnlyList<Line> English) ByAbstract(
        IReadOnlyList<Line> lines,
        int from
    )
    {
        var label = EnglishAbstract(lines, from);
        if (label < 0)
        {
            return (lines, []);
        }

        var first = label;
        while (first > from && label - first < MostLinesBeforeAbstract && IsAboveAbstract(lines, first - 1))
        {
            first--;
        }

        var end = label + 1;
        while (end < lines.Count && (IsLatin(lines[end]) || LabelReader.AtStart(lines[end].Text) is not null))
        {
            end++;
        }

        return ([.. lines.Take(first), .. lines.Skip(end)], [.. lines.Skip(first).Take(end - first)]);
    }

    /// <summary>Without an abstract, the line with the authors' names tells: above it stands the title, below it their
    /// institutions.</summary>
    /// <param name="lines">The references and what follows them.</param>
    /// <param name="authors">The authors' names in Han characters.</param>
    public static (IReadOnlyList<Line> Others, IReadOnlyList<Line> English) ByNames(
        IReadOnlyList<Line> lines,
        IReadOnlyList<string> authors
    )
    {
        for (var names = lines.Count - 1; names > 0; names--)
        {
            if (!IsLatin(lines[names]) || ReferenceTrace.IsIn(lines[names].Text))
            {
                continue;
            }

            if (RomanizedNames.Find(lines[names].Text, authors) is { } found)
            {
                var first = FirstTitleLine(lines, names, isTitleInLine: found.Start > 0);
                var end = EndOfInstitutions(lines, names);
                return ([.. lines.Take(first), .. lines.Skip(end)], [.. lines.Skip(first).Take(end - first)]);
            }
        }

        return (lines, []);
    }

    private static int FirstTitleLine(IReadOnlyList<Line> lines, int names, bool isTitleInLine)
    {
        var first = names;
        while (first > 1 && names - first < MostTitleLines && IsTitle(first - 1))
        {
            first--;
        }

        return first;

        bool IsTitle(int index)
        {
            var (line, below) = (lines[index], lines[index + 1]);
            var isAbove = !isTitleInLine && line.Page == lines[names].Page;
            return IsLatin(line)
                && !IsReference(line)
                && (isAbove || EnglishTitleLines.LeadsOver(line.Text, below.Text));
        }
    }

    private static int EndOfInstitutions(IReadOnlyList<Line> lines, int names)
    {
        var end = names + 1;
        while (end < lines.Count && IsLatin(lines[end]) && !IsReference(lines[end]))
        {
            end++;
        }

        return end;
    }

    private static int EnglishAbstract(IReadOnlyList<Line> lines, int from)
    {
        for (var i = from; i < lines.Count; i++)
        {
            if (LabelReader.AtFrontStart(lines[i].Text) is { Kind: FieldKind.AbstractEn })
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The title stands above the abstract, or at the foot of the page before where nothing but names and
    /// institutions stands on this one.</summary>
    private static bool IsAboveAbstract(IReadOnlyList<Line> lines, int index)
    {
        var (line, below) = (lines[index], lines[index + 1]);
        var isPart = IsLatin(line) && line.Heading is null && !ReferenceTrace.IsIn(line.Text);
        return isPart && (line.Page == below.Page || (IsNamesOrInstitution(below) && !IsReference(line)));
    }

    private static bool IsNamesOrInstitution(Line line) =>
        AffiliationReader.EndsWithPostcode(line.Text) || LatinNames.Read(line.Text).Count > 0;

    /// <summary>An entry of the references ends with a full stop, a page, an address.</summary>
    private static bool IsReference(Line line) =>
        ReferenceTrace.IsIn(line.Text) || line.Text[^1] == '.' || char.IsAsciiDigit(line.Text[^1]);

    private static bool IsLatin(Line line) => FrontPartReader.IsLatin(line.Text);
}
