using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Finds the labels of the front matter: 摘要：, 关键词：, 中图分类号：, Abstract: and their kin.</summary>
internal static partial class LabelReader
{
    /// <summary>The label that a line begins with, or null.</summary>
    public static FoundLabel? AtStart(string text)
    {
        var match = StartLabel().Match(text);
        return match.Success ? new FoundLabel(KindOf(match), match.Length) : null;
    }

    /// <summary>The label that a line of the front matter begins with, even where its colon is missing.</summary>
    public static FoundLabel? AtFrontStart(string text)
    {
        if (AtStart(text) is { } label)
        {
            return label;
        }

        var match = BareLabel().Match(text);
        return match.Success ? new FoundLabel(KindOf(match), match.Length) : null;
    }

    /// <summary>Cuts lines before each label inside them: several stand on one line (中图分类号：… 文献标识码：…).</summary>
    public static IEnumerable<Line> CutAtLabels(Line line)
    {
        if (line.Text.Length > LongestLineChars)
        {
            yield return line;
            yield break;
        }

        var start = 0;
        foreach (Match match in InnerLabel().Matches(line.Text))
        {
            if (match.Index > start)
            {
                yield return line.WithText(line.Text[start..match.Index]) with
                {
                    StartsColumn = start == 0 && line.StartsColumn,
                };
                start = match.Index;
            }
        }

        yield return start == 0 ? line : line.WithText(line.Text[start..]) with { StartsColumn = false };
    }

    private static FieldKind KindOf(Match match)
    {
        foreach (var kind in Enum.GetValues<FieldKind>())
        {
            if (match.Groups[kind.ToString()].Success)
            {
                return kind;
            }
        }

        return FieldKind.Remark;
    }

    /// <summary>A line longer than this holds no front matter.</summary>
    private const int LongestLineChars = 20_000;

    private const string Names =
        @"(?<AbstractZh>内?容?摘\s*要|内容提要|提\s+要)|(?<KeywordsZh>关\s*键\s*[词字]|主题词)"
        + @"|(?<AbstractEn>Abstracts?|ABSTRACT)|(?<KeywordsEn>Key-?\s*[Ww]ords?|KEY-?\s*WORDS?)"
        + @"|(?<Clc>中?图?法?分类号|CLC\s*(number)?)|(?<DocumentCode>文献标[识志]码)|(?<ArticleNumber>文章编号)|(?<Doi>D[O0]I|doi)"
        + @"|(?<Column>栏\s*目)|(?<Received>(收稿|投稿)(日期|时间))|作者单位(?<Institutions>)|(?<Remark>(修回|修订|录用|网络出版|出版)(日期|时间)|(基金|资助)(项目|资助)?|项目(资助|来源)|作者(简介|介绍|信息)"
        + @"|第一作者(简介)?|通[信讯]作者(简介)?|\*?通[信讯]作者|引用(格式|本文|文献格式)|本文责任编辑|责任编辑)";

    // Begins at the first of several blanks only, so that a run of them is gone through once.
    private const string Open = @"([【\[［〔(（]|(?<!\s))\s*";
    private const string Close = @"\s*([】\]］〕)）]\s*[:：]?|[:：;；]|(?=[　\s])|$)\s*";

    // 摘   要：…   【摘要】…   DOI：10.3772/…
    [GeneratedRegex("^" + Open + "(" + Names + ")" + Close, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StartLabel();

    // 关键词创新政策；科技合作
    [GeneratedRegex(
        @"^((?<AbstractZh>摘\s*要)|(?<KeywordsZh>关\s*键\s*词)|(?<Clc>中图分类号)(?=[A-Z])|(?<AbstractEn>Abstract)(?=[A-Z])|(?<KeywordsEn>Key ?words)(?=[A-Za-z]))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex BareLabel();

    // …发展     文献标识码：A   …；社会地位分类号
    [GeneratedRegex(
        Open
            + "("
            + Names
            + @")\s*([】\]］〕]\s*[:：]?|[:：])|(?=摘)(?<=\d{6}\s*([)）]\s*)?)(?<AbstractZh>摘\s*要)|(?<Doi>DOI)(?=\s+10\.)|(?=关)(?<=[。.]\s*)(?<KeywordsZh>关\s*键\s*词)(?=\s)"
            + @"|((?<Clc>中?图?分类号)|(?<ArticleNumber>文章编号)|(?<Doi>D[O0]I))(?=\s*$)"
            + @"|(?<Clc>(中图)?分类号)(?=\s*[A-Z]{1,2}\d)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex InnerLabel();
}
