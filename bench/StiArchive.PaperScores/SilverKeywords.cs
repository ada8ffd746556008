using System.Text.RegularExpressions;

namespace StiArchive.PaperScores;

/// <summary>Reads the keywords off the silver text, apart from the parser that is measured.</summary>
/// <remarks>Where no mark divides them only an eye can tell what they are: there is no truth then.</remarks>
internal static partial class SilverKeywords
{
    public static string Chinese(SilverPaper silver) => Read(silver, ChineseLine());

    public static string English(SilverPaper silver) => Read(silver, EnglishLine());

    private static string Read(SilverPaper silver, Regex line)
    {
        var match = silver.Texts.Select(text => line.Match(text)).FirstOrDefault(found => found.Success) ?? Match.Empty;
        var words = Separators()
            .Split(match.Groups["words"].Value)
            .Select(word => word.Trim(' ', '.', '。'))
            .Where(word => word.Length > 0)
            .ToList();
        return words.Count > 1 ? string.Join('|', words) : "";
    }

    // 关键词：海水淡化；政策工具 中图分类号：…
    [GeneratedRegex(
        @"^\W{0,3}关\s*键\s*[词字][^\w“《]*(?<words>.*?)(?=\W?(中图)?分类号|\W?文献标|\W?文章编号|\W?D[O0]I|\n|$)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ChineseLine();

    // Keywords: desalination; policy tools 收稿日期：…
    [GeneratedRegex(
        @"^\W{0,3}key\W?\s*words[^\w“]*(?<words>.*?)(?=\W?[\u4E00-\u9FFF]{2}|\n|$)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex EnglishLine();

    // 海水淡化；政策工具
    [GeneratedRegex("[；;，,、]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separators();
}
