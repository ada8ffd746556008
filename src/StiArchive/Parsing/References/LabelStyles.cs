using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Tells how a list is numbered.</summary>
internal static partial class LabelStyles
{
    /// <summary>A reader of printed pages may miss a few labels in a row, never many.</summary>
    public const int MostMissing = 6;

    private const int MostStrayLines = 2;

    private static readonly LabelStyle[] All =
    [
        new(Square(), SquareInside()),
        new(Round(), null),
        new(Dotted(), null),
        new(Bare(), null),
    ];

    /// <summary>Returns the style under which most lines go on counting; null for a list without numbers.</summary>
    public static LabelStyle? Find(IReadOnlyList<Line> lines)
    {
        var (best, bestCount) = ((LabelStyle?)null, 0);
        foreach (var style in All)
        {
            var (count, isFirst) = Count(lines, style);
            if (count > bestCount && (count > 1 || isFirst))
            {
                (best, bestCount) = (style, count);
            }
        }

        return best;
    }

    /// <summary>Returns null where the label cannot be read as a number.</summary>
    public static int? Number(Match label) => ReferenceNumbers.ReadDigits(label.Groups["n"].Value);

    /// <summary>Whatever may be left of a label at the start of a line; too little to be one unless all else agrees.</summary>
    public static Match Remains(string text) => Loose().Match(text);

    /// <summary>Counts the labels that go on counting; a list begins with them, or soon after a stray line.</summary>
    private static (int Count, bool IsFirst) Count(IReadOnlyList<Line> lines, LabelStyle style)
    {
        var (count, first, last) = (0, 0, 0);
        for (var i = 0; i < lines.Count && (count > 0 || i <= MostStrayLines); i++)
        {
            var label = style.AtStart.Match(lines[i].Text);
            if (label.Success && Number(label) is { } number && number > last && number <= last + MostMissing)
            {
                first = count == 0 ? number : first;
                (count, last) = (count + 1, number);
            }
        }

        return (count, first == 1);
    }

    // [1]   ［12］   [3」   〔4〕   [l5]   and damaged: 1[]   13]   [2ə]   [4][4]
    [GeneratedRegex(
        @"^([\[［【〔]\s*((?<n>[\dlIOo]{1,3})|\d[^\s\d\]］]|[^\s\d\]］]\d)\s*[\]］】〕」)）]\s*|(?<n>\d{1,3})\s*[\[［]?\s*[\]］」】〕]\s*)+",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Square();

    // … 2018(3):2-7.[8] 甲一   … 15-22.4]乙二   … 31-39.9[]欧阳三
    [GeneratedRegex(
        @"(?<=[.．。\s”’)）\]］/A-Za-z0-9-])[\[［【〔]\s*(?<n>\d{1,3})\s*[\]］】〕」]\s*(?=[^\s.,，;；:：)）])|(?<=[.．。]\s*)(?<n>\d{1,3})\s*[\[［]?\s*[\]］]\s*(?=\p{L})",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SquareInside();

    // 29Hill   3[甲一   [8Ford   ]Lake
    [GeneratedRegex(
        @"^([\[［【〔(（]?\s*(?<n>\d{1,3})\s*[\[［\]］)）.．、]?|[\]］】〕])\s*(?=[\p{L}《“])(?![年月日页卷期])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Loose();

    // (1)   （2）
    [GeneratedRegex(@"^[(（]\s*(?<n>[\dlIOo]{1,3})\s*[)）]\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Round();

    // 1.   2．   3、   but not 2.5
    [GeneratedRegex(@"^(?<n>\d{1,3})\s*[.．、]\s*(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dotted();

    // 1 甲一   2滨海市供水局   7Hill D.   but not 30 页, 5 月
    [GeneratedRegex(@"^(?<n>\d{1,3})\s*(?=[\p{L}《“""])(?![年月日页卷期])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bare();
}
