using System.Text.RegularExpressions;
using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Headings;

/// <summary>Reads the number at the start of a heading.</summary>
/// <remarks>
/// Official Chinese documents number 一、 then （一） then 1. (GB/T 9704); scientific ones 1, 1.1, 1.1.1 (GB/T 7713).
/// （1） and 第一， open paragraphs, not sections.
/// </remarks>
internal static partial class HeadingNumberReader
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>Returns number and title, or null where the line does not begin with a number of a heading.</summary>
    public static HeadingLine? TryRead(string text) => TryDecimal(text) ?? TryChinese(text);

    /// <summary>Returns the other way to read a number to which the title's own was glued: 2.29个样地 is 2.2 9个样地.</summary>
    public static HeadingLine? TryReadGlued(string text) =>
        Glued().Match(text) is { Success: true } match ? Decimal(match) : null;

    private static HeadingLine? TryDecimal(string text) =>
        Decimal().Match(text) is { Success: true } match ? Decimal(match) : null;

    private static HeadingLine Decimal(Match match)
    {
        var digits = Characters.Squash(match.Groups["number"].Value);
        var path = digits.Split('.').Select(part => PrintedNumber.Read(part)).ToList();
        var number = new HeadingNumber(digits + match.Groups["stop"].Value, HeadingStyle.Decimal, path);
        var gap = match.Groups["gap"].Value;
        return new HeadingLine(number, match.Groups["title"].Value, IsWide(gap));
    }

    private static HeadingLine? TryChinese(string text)
    {
        var match = Chinese().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var style =
            match.Groups["chapter"].Success ? HeadingStyle.Chapter
            : match.Groups["brackets"].Success ? HeadingStyle.ChineseInBrackets
            : HeadingStyle.Chinese;
        var value = ValueOf(match.Groups["digits"].Value);
        var number = new HeadingNumber(Characters.Squash(match.Groups["number"].Value), style, [value]);
        return new HeadingLine(number, match.Groups["title"].Value, IsWide(match.Groups["gap"].Value));
    }

    private static bool IsWide(string gap) => gap.Length > 1 || gap.Contains('\u3000', StringComparison.Ordinal);

    /// <summary>Reads 二十三 as 23; numbers of headings stay under a hundred.</summary>
    private static int ValueOf(string digits)
    {
        var ten = digits.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return ChineseDigits.IndexOf(digits[^1], StringComparison.Ordinal);
        }

        var tens = ten == 0 ? 1 : ChineseDigits.IndexOf(digits[ten - 1], StringComparison.Ordinal);
        var ones = ten + 1 < digits.Length ? ChineseDigits.IndexOf(digits[ten + 1], StringComparison.Ordinal) : 0;
        return (10 * tens) + ones;
    }

    // 2.1　主管部门   4.3 3D打印技术
    [GeneratedRegex(
        @"^(?<number>\d{1,2}( ?\. ?\d{1,2}){0,3})(?<stop>[.．、]?)(?<gap>\s*)(?<title>[^\s\d.．、,，:：;；%％)）\]~～—–/+*×=<>-].*|(?<=\s)\d[A-Z].*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Decimal();

    // 2.29个样地   3.12010—2019年的变化
    [GeneratedRegex(
        @"^(?<number>(\d{1,2}\.){0,3}\d)(?<stop>)(?<gap>)(?<title>(\d{1,2}[个种类项家国省市县区大层期组年]|(19|20)\d\d\s*[年—–~～-]).*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Glued();

    // 三、政策建议
    [GeneratedRegex(
        @"^(?<number>(?<chapter>第\s*(?<digits>[一二三四五六七八九十]{1,3})\s*[章节部分编篇]+)|(?<brackets>[（(]\s*(?<digits>[一二三四五六七八九十]{1,3})\s*[）)])|(?<digits>[一二三四五六七八九十]{1,3})\s*[、．.])(?<gap>\s*)(?<title>\S.*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Chinese();
}
