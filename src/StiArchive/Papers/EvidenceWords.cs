using System.Globalization;
using System.Text.RegularExpressions;

namespace StiArchive.Papers;

/// <summary>The words in which stages say where a value is printed or what it was concluded from.</summary>
/// <remarks>A paper is kept with the English words, whoever reads it; a Chinese reader is shown them in Chinese. Words that no
/// stage wrote, a librarian's own, stay as they are.</remarks>
public static partial class EvidenceWords
{
    public static string Line(int number) => Say($"line {number}");

    public static string RunningHeader(int line) => Say($"running header, line {line}");

    public static string Citation(int line) => Say($"citation, line {line}");

    public static string ArticleNumber(int line) => Say($"article number, line {line}");

    /// <summary>That the Chinese names of authors stand elsewhere than their English ones.</summary>
    /// <param name="place">Words of this class.</param>
    public static string ChineseNames(string? place) => $"Chinese names: {place}";

    public static string Received(string printed, int line) => Say($"received: {printed}, line {line}");

    public static string LatestYear(int year) => Say($"latest past year mentioned: {year}");

    public static string NamedInTitle(IEnumerable<string> names) => $"named in the title: {string.Join(", ", names)}";

    public static string Mentions(IEnumerable<(string Name, int InAbstracts, int InText)> economies) =>
        string.Join(
            "; ",
            economies.Select(one =>
                Say($"{one.Name}: {one.InAbstracts} × in the abstracts, {one.InText} × in the text")
            )
        );

    /// <summary>The words for a reader of that language.</summary>
    public static string For(string words, Language reader)
    {
        ArgumentNullException.ThrowIfNull(words);
        return reader == Language.Chinese ? InChinese(words) : words;
    }

    private static string InChinese(string words)
    {
        if (Mention().IsMatch(words))
        {
            return Mention()
                .Replace(words, "${name}：摘要中 ${abstracts} 次，正文中 ${text} 次")
                .Replace("; ", "；", StringComparison.Ordinal);
        }

        return Labelled().Match(words) is { Success: true } found
            ? found.Groups["label"].Value switch
            {
                "latest past year mentioned" => $"文中提及的最近年份：{found.Groups["said"].Value}",
                "received" => $"收稿日期：{InChinese(found.Groups["said"].Value)}",
                "named in the title" =>
                    $"题名中提及：{found.Groups["said"].Value.Replace(", ", "、", StringComparison.Ordinal)}",
                _ => $"中文姓名：{InChinese(found.Groups["said"].Value)}",
            }
            : AtLine().Replace(words, At);
    }

    private static string At(Match place) =>
        place.Groups["what"].Value switch
        {
            "running header, " => "书眉，",
            "citation, " => "引用格式，",
            "article number, " => "文章编号，",
            ", " => "，",
            _ => "",
        } + $"第 {place.Groups["line"].Value} 行";

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);

    // 韩国: 10 × in the abstracts, 83 × in the text
    [GeneratedRegex(
        @"(?<name>[^:;]{1,100}): (?<abstracts>\d{1,9}) × in the abstracts, (?<text>\d{1,9}) × in the text",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Mention();

    // latest past year mentioned: 2018
    [GeneratedRegex(
        "^(?<label>latest past year mentioned|received|named in the title|Chinese names): (?<said>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Labelled();

    // line 192; running header, line 12; 2019-05-20, line 7
    [GeneratedRegex(
        @"(?<what>^|^running header, |^citation, |^article number, |, )line (?<line>\d{1,9})$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AtLine();
}
