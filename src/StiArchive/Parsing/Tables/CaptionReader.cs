using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Tables;

/// <summary>Recognises captions, and the remarks that stand under or over tables.</summary>
internal static partial class CaptionReader
{
    /// <summary>Longer lines that begin with 表 1 are sentences about the table.</summary>
    private const double WidestCaption = 110;

    /// <summary>A caption longer than this has no comma.</summary>
    private const double LongCaption = 45;

    /// <summary>The Chinese title before an English one on the same line.</summary>
    private const int LongestTitleChars = 200;

    /// <summary>Returns the caption that a line is by itself.</summary>
    public static Caption? TryRead(Line line)
    {
        var match = Match(line);
        if (!match.Success)
        {
            return null;
        }

        var title = ChineseTitle(match);
        var gap = match.Groups["gap"].Value;
        var isSetApart = gap.Length > 1 || gap.Contains('\u3000', StringComparison.Ordinal);
        return !isSetApart && (IsSentence(title) || IsLong(title) || StartsVerb().IsMatch(title))
            ? null
            : ToCaption(match);
    }

    /// <summary>Returns the caption that a line is where its twin or the rows of its table follow: then it may begin like a
    /// sentence, but not end like one.</summary>
    public static Caption? TryReadBeforeRows(Line line)
    {
        var match = Match(line);
        return match.Success && !IsSentence(ChineseTitle(match)) ? ToCaption(match) : null;
    }

    /// <summary>True for 数据来源：… and the like.</summary>
    public static bool IsNote(Line line) => Note().IsMatch(line.Text);

    /// <summary>True for the English twin of a Chinese caption, however long its remarks make it.</summary>
    public static bool IsTwinOf(Line line, Caption caption) =>
        EnglishCaption().Match(line.Text) is { Success: true } match
        && new Caption(match.Groups["table"].Success, match.Value, "").IsTwinOf(caption);

    private static Match Match(Line line)
    {
        var match = Pattern().Match(line.Text);
        var isShort = line.Width <= WidestCaption || (match.Success && TwinStart(match) > 0);
        return isShort ? match : System.Text.RegularExpressions.Match.Empty;
    }

    private static Caption ToCaption(Match match) =>
        new(
            match.Groups["table"].Success,
            Characters.Strip(match.Groups["label"].Value + match.Groups["gap"].Value),
            match.Groups["title"].Value
        );

    /// <summary>Both twins may stand on one line; what tells a sentence is the Chinese one.</summary>
    private static string ChineseTitle(Match match)
    {
        var twin = TwinStart(match);
        var title = match.Groups["title"].Value;
        return twin > 0 ? Characters.Strip(title[..twin]) : title;
    }

    private static int TwinStart(Match match)
    {
        var title = match.Groups["title"].Value;
        var twin = TwinInside().Match(title[..Math.Min(title.Length, LongestTitleChars)]);
        var isTwin = twin.Success && !char.IsAsciiLetter(match.Value[0]);
        return isTwin && !title[..twin.Index].Contains('。', StringComparison.Ordinal) ? twin.Index : -1;
    }

    private static bool IsSentence(string title) =>
        title.Length == 0
        || "。，；,;".Contains(title[^1], StringComparison.Ordinal)
        || title.Contains('。', StringComparison.Ordinal);

    private static bool IsLong(string title) =>
        title.Length > LongCaption && title.Contains('，', StringComparison.Ordinal);

    // 表 1　各经济体的研发投入
    [GeneratedRegex(
        @"^(?<label>((?<table>续?表格?|Table|Tab\.?)|图|Fig(ure)?\.?)\s*[A-Z]?(\d{1,2}(?=(19|20)\d\d\s*[年—–一-])|\d{1,3}([-.．—]\d{1,3})?))(?<gap>[\s:：.．]*)(?<title>.*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();

    // 中的数据显示，…   but 中国的研发投入, 中外合作
    [GeneratedRegex(
        @"^(中(?![国美外央东西日俄欧德法英韩印部等小])|为|是|显示|可|所示|列|给出|展示|反映|说明|[和、及与～~-]\s*[表图\d])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex StartsVerb();

    // 数据来源：国家统计局。   \* P<0.05   a：与对照组相比 $P { < } 0 . 0 5$   表中同列不同字母表示差异显著
    [GeneratedRegex(
        @"^((数据来源|资料来源|来源|数据出处|备?注释?\s*\d*|说明|Notes?|Sources?)\s*[:：]"
            + @"|(\\?\*|[a-e]\s*[:：]|[a-e]\s+表示).{0,60}(P|表示|相比|比较)"
            + @"|(表中|图中|同列|同行|不同(大|小)?写?字母|括号内|上标).{0,60}(表示|为)"
            + @"|(Values|Data|Means|Different (small )?letters) (in|with|are|indicate))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Note();

    // Table 1 R&D expenditure
    [GeneratedRegex(
        @"^((?<table>Table|Tab\.?)|Fig(ure)?\.?)\s*\d{1,3}([-.]\d{1,3})?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex EnglishCaption();

    // 研发投入的变化 Fig. 3 Changes in …
    [GeneratedRegex(@"(Table|Tab\.|Fig(ure)?\.?)\s*\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TwinInside();
}
