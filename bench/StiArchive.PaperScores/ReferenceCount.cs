using System.Globalization;
using System.Text.RegularExpressions;

namespace StiArchive.PaperScores;

/// <summary>Counts the numbered references in the silver text, apart from the parser that is measured.</summary>
/// <remarks>Labels are damaged here and there, so that no exact number can be had without an eye: a count is right when it
/// is not less than the labels that can be read in order, and not more than the number of the last.</remarks>
internal static partial class ReferenceCount
{
    private const int MostMissing = 6;

    /// <summary>A list that begins farther from its heading is no list of references.</summary>
    private const int FarthestFirstLabelChars = 400;

    /// <summary>Returns the least and the most that is right; null where no list is printed, or one without numbers, which only an eye can count.</summary>
    public static (int Least, int Most)? Expected(SilverPaper silver)
    {
        var text = string.Join('\n', silver.Texts);
        var heading = Heading().Matches(text).LastOrDefault();
        if (heading is null || !BeginsSoon(text, heading))
        {
            return null;
        }

        var (count, last) = (0, 0);
        foreach (Match label in Label().Matches(text, heading.Index + heading.Length))
        {
            var number = int.Parse(label.Groups["n"].Value, CultureInfo.InvariantCulture);
            if (number > last && number <= last + MostMissing)
            {
                (count, last) = (count + 1, number);
            }
        }

        return count < 2 ? null : (count, last);
    }

    private static bool BeginsSoon(string text, Match heading)
    {
        var first = Label().Match(text, heading.Index + heading.Length);
        return first.Success && first.Index - heading.Index <= FarthestFirstLabelChars;
    }

    // 参考文献(References):
    [GeneratedRegex(
        @"参\s*考\s*文\s*献\s*([（(]?\s*References?\s*[)）]?)?\s*[:：]?\s*\n",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Heading();

    // [12]   ［3］   4[]   and 5. at the start of a line
    [GeneratedRegex(
        @"[\[［]\s*(?<n>\d{1,3})\s*[\]］」]|(?<=\n\s*)(?<n>\d{1,3})\s*(\[\]|[.．、](?!\d))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Label();
}
