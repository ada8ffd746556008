using System.Text.RegularExpressions;
using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Querying;

/// <summary>Reads years and ranges of years, as people write them.</summary>
internal static partial class YearRange
{
    // 2018, 2018年
    [GeneratedRegex("^(?<year>[0-9]{1,4}) ?年?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneYear();

    // 2018..2020, 2018-2020, 2018~2020, 2018年至2020年, 2018.., ..2020
    [GeneratedRegex(
        @"^(?<from>[0-9]{1,4})? ?年? ?(\.{2,3}|-|~|至|到) ?(?<to>[0-9]{1,4})? ?年?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Range();

    /// <summary>Null where it is no year; the earlier year comes first, whatever was typed.</summary>
    public static QueryField.Year? TryRead(string value)
    {
        var folded = FoldedText.Of(value).Text.Trim(' ');
        if (OneYear().Match(folded) is { Success: true } one)
        {
            var year = Number(one.Groups["year"]);
            return new QueryField.Year(year, year);
        }

        var range = Range().Match(folded);
        var (from, to) = (Number(range.Groups["from"]), Number(range.Groups["to"]));
        return from is null && to is null ? null
            : from > to ? new QueryField.Year(to, from)
            : new QueryField.Year(from, to);
    }

    private static int? Number(Group digits) => digits.Success ? PrintedNumber.Read(digits.ValueSpan) : null;
}
