using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.References;

/// <summary>Tells where a list of references ends and something else begins.</summary>
internal static partial class ListEnd
{
    /// <summary>A line that no reference begins or goes on with.</summary>
    public static bool IsOtherMatter(Line line) => OtherMatter().IsMatch(line.Text);

    /// <summary>A line that begins what belongs to the paper's text, though it stands after the list.</summary>
    public static bool BeginsAppendix(Line line) => Appendix().IsMatch(line.Text);

    /// <summary>A line that sends the reader to another page for the rest.</summary>
    public static bool BreaksOff(Line line) => ContinuedElsewhere().IsMatch(line.Text);

    /// <summary>Parts a line whose end is other matter: … 2016(2):13-18. 作者贡献说明：…</summary>
    public static IEnumerable<Line> CutBeforeOtherMatter(Line line)
    {
        var cut = OtherMatterInside().Match(line.Text);
        return cut.Success ? [line.WithText(line.Text[..cut.Index]), line.WithText(line.Text[cut.Index..])] : [line];
    }

    /// <summary>Whether the line can still belong to the entry, as its second line or as its translation.</summary>
    public static bool GoesOn(EntryLines entry, Line line) =>
        !IsOtherMatter(line) && (!entry.IsComplete || SourcePart().IsMatch(line.Text));

    /// <summary>A line that ends as entries do: with a stop, pages, a year or a bracket.</summary>
    public static bool EndsEntry(Line line) => EndOfEntry().IsMatch(line.Text);

    /// <summary>A line that ends in pages, as only entries do; it tells more than a year that may be damaged.</summary>
    public static bool EndsInPages(Line line) => Pages().IsMatch(line.Text);

    /// <summary>A line that may tell where and when a work was published.</summary>
    public static bool MayBeSource(Line line) =>
        NamesYear(line) || EndsInPages(line) || line.Text[^1] is '.' or '．' or '。' || SourcePart().IsMatch(line.Text);

    public static bool NamesYear(Line line) => Year().IsMatch(line.Text);

    // 作者贡献说明：   （责任编辑：…）   收稿日期   附录：   Abstract:
    [GeneratedRegex(
        @"^[（(【\[*＊]*\s*(作者(贡献|简介|单位|介绍|信息)|第一作者|通[信讯]作者|(本文)?责任?编辑|责\s*编|编\s*辑\s*[:：]|校\s*对\s*[:：]|收稿|修回|修改|基金|项目(基金|资助)"
            + @"|附\s*[录表图件\]】]|致\s*谢|摘\s*要|关\s*键\s*词|利益冲突|[下上]?[转接]第|数据(可用|共享)|版权|声明|引用(本文|格式)|[表图]\s*\d|"
            + @"Abstract|ABSTRACT|Key\s*[Ww]ords?|KEY\s*WORDS|Received|Author|Correspond|Fund|Appendix|Tab(le)?\.?\s*\d|Fig(ure)?\.?\s*\d)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex OtherMatter();

    // （下转第72页）
    [GeneratedRegex(@"^[（(\[]?\s*下\s*转\s*第\s*\d{1,4}\s*页", RegexOptions.None, 1000)]
    private static partial Regex ContinuedElsewhere();

    // 附录：名单   附表 1   表1：政策演变年表   Appendix A
    [GeneratedRegex(
        @"^[\[【（(]?\s*(附\s*[录表图件\]】]|[表图]\s*\d|Appendix|APPENDIX)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Appendix();

    // 13-18. 作者贡献说明：   37-40.收稿日期：
    [GeneratedRegex(
        @"(?<=[.．。\]］)）]\s*)(作者贡献|作者简介|通[信讯]作者|收稿日期|修回日期|本文责任编辑|[（(]责任编辑)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex OtherMatterInside();

    // … 2016(2):3-5.   … 167-181   … html.   … 出版社，2011.]
    [GeneratedRegex(@"([\d)）\]］][.．。]?|[.．。])\s*[\]］)）]?[.．。]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EndOfEntry();

    // … 13,1-18.   … 85(3): 398–408.]
    [GeneratedRegex(@"[\d)）][,，:：]\s?\d{1,5}\s?[-–—－]+\s?\d{1,5}\s*[\]］)）]?[.．。]?$", RegexOptions.None, 1000)]
    private static partial Regex Pages();

    // http://…   [2016-10-21].   Child Health Care of China,2008,(19):2650-2652.   [Wang X …   2016(2): 20-24.
    [GeneratedRegex(
        @"^(https?[:：]|www\.|doi|DOI|[a-z\d（(\[［])|[\[［]\s*([JMCDRNPSGZA]|EB\s*/\s*[O0]L)\s*[\]］」]|\d{4}.{0,20}[:：]\s*[A-Za-z]?\d",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SourcePart();

    // 2016   and read wrongly: 2O16, 20l7, (2ol), (199), (2).Title
    [GeneratedRegex(
        @"(?<![\dA-Za-z])(1[5-9]|[2Z][0Oo])[\dOoIl]{2}(?!\d)|[(（][12][\dOoIl]{1,4}[a-z]?[)）]|[(（][\dOoIl]{0,3}[)）][.．]\s?\p{L}",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Year();
}
