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

    public static Caption? TryRead(Line line)
    {
        var match = line.Width > WidestCaption ? Match.Empty : Pattern().Match(line.Text);
        if (!match.Success)
        {
            return null;
        }

        var title = match.Groups["title"].Value;
        var gap = match.Groups["gap"].Value;
        var isSetApart = gap.Length > 1 || gap.Contains('\u3000', StringComparison.Ordinal);
        if (!isSetApart && (IsSentence(title) || StartsVerb().IsMatch(title)))
        {
            return null;
        }

        var isTable = match.Groups["table"].Success;
        return new Caption(isTable, Characters.Strip(match.Groups["label"].Value + gap), title);
    }

    /// <summary>True for 数据来源：… and the like.</summary>
    public static bool IsNote(Line line) => Note().IsMatch(line.Text);

    /// <summary>True for Table 1 …, Fig. 1 …: the English twin of a Chinese caption.</summary>
    public static bool IsEnglishCaption(Line line) => EnglishCaption().IsMatch(line.Text);

    private static bool IsSentence(string title) =>
        title.Length == 0
        || "。，；,;".Contains(title[^1], StringComparison.Ordinal)
        || title.Contains('。', StringComparison.Ordinal)
        || (title.Length > LongCaption && title.Contains('，', StringComparison.Ordinal));

    // 表 1　各经济体的研发投入
    [GeneratedRegex(
        @"^(?<label>((?<table>续?表格?|Table|Tab\.?)|图|Fig(ure)?\.?)\s*[A-Z]?(\d{1,2}(?=(19|20)\d\d\s*[年—–一-])|\d{1,3}([-.．—]\d{1,3})?))(?<gap>[\s:：.．]*)(?<title>.*)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();

    // 中的数据显示，…
    [GeneratedRegex(
        @"^(中|为|是|显示|可|所示|列|给出|展示|反映|说明|[和、及与～~-]\s*[表图\d])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex StartsVerb();

    // 数据来源：国家统计局。
    [GeneratedRegex(
        @"^(数据来源|资料来源|来源|数据出处|注释?\s*\d*|说明|Notes?|Sources?)\s*[:：]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Note();

    // Table 1 R&D expenditure
    [GeneratedRegex(@"^(Table|Tab\.?|Fig(ure)?\.?)\s*\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishCaption();
}
