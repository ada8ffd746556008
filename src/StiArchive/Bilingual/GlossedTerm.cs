using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Bilingual;

/// <summary>The term that a bracket glosses: where it stands, and how sure its left border is.</summary>
/// <remarks>
/// The right border is the bracket. Chinese prints no blank before the term, so the left border is the nearest of:
/// punctuation and quotes, words that lead up to a term (boundaries.tsv), numbers with their measure words, and a 和
/// that joins two names. What the English name says decides the doubtful cases: how long the term must be, whether it
/// joins things itself, whether it begins with APEC too.
/// </remarks>
internal sealed partial record GlossedTerm(TextSpan Span, double Confidence)
{
    private const int LongestTermChars = 40;
    private const double Sure = 0.95;
    private const double Usual = 0.9;
    private const double Likely = 0.75;
    private const double Doubtful = 0.5;

    /// <summary>Returns the term that ends before the bracket at <paramref name="end"/>; null where none does.</summary>
    public static GlossedTerm? Before(string text, int end, GlossContent content)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end == 0)
        {
            return null;
        }

        return TermRun.OpeningQuote(text, end - 1) is { } opening ? Quoted(text, opening + 1, end - 1)
            : EndsTerm(text, end, content) ? Unquoted(text, end, content)
            : null;
    }

    private static GlossedTerm? Quoted(string text, int start, int end) =>
        TermRun.HanCount(text.AsSpan(start, end - start)) >= 2 ? new(TextSpan.FromBounds(start, end), Sure) : null;

    /// <summary>A term ends in Han; with an English name also in a letter or plus that belongs to Han: 维生素D, 互联网+.</summary>
    private static bool EndsTerm(string text, int end, GlossContent content)
    {
        var last = end - 1;
        while (
            content.En is not null
            && last > 0
            && end - last < 4
            && (char.IsAsciiLetter(text[last]) || text[last] == '+')
        )
        {
            last--;
        }

        return TermRun.IsHan(text[last]) && text[last] != '等';
    }

    private static GlossedTerm? Unquoted(string text, int end, GlossContent content)
    {
        var runStart = TermRun.Start(text, end, LongestTermChars);
        var list = ListedItems.Start(text, runStart, end, content);
        var run = text[(list ?? runStart)..end];
        var (offset, confidence) = list is null ? LeadUp(run, content) : (0, Usual);
        offset = list is null ? AfterJoint(run, offset, content) : offset;
        offset = Math.Max(offset, AfterMeasure(run));
        offset = Math.Max(offset, ProperName.Start(run, content));
        offset = AfterPrefix(run, offset, content);

        var han = TermRun.HanCount(run.AsSpan(offset));
        var most = content.MostHan;
        if (han < 2 || han > most * 3 / 2)
        {
            return null;
        }

        var start = (list ?? runStart) + offset;
        return new(TextSpan.FromBounds(start, end), han > most ? Doubtful : confidence);
    }

    /// <summary>Where the term begins after a word that leads up to it: 发展成为|亚太物理协会.</summary>
    private static (int Offset, double Confidence) LeadUp(string run, GlossContent content)
    {
        foreach (var (offset, isSure) in TermBoundaries.Find(run))
        {
            if (isSure && offset < run.Length && run[offset..].All(char.IsAscii))
            {
                // 属于 APC（…）: what is glossed is the Latin word.
                return (run.Length, 0);
            }

            var rest = TermRun.HanCount(run.AsSpan(offset));
            if (rest >= 2 && (isSure ? rest >= content.ContentWords.Count : rest >= content.LeastHan))
            {
                return (offset, isSure ? Usual : Likely);
            }
        }

        return (0, Usual);
    }

    /// <summary>A 和 between two names ends the first: 信息通信部和|国家研究财团, but 国家发展和改革委员会.</summary>
    private static int AfterJoint(string run, int start, GlossContent content)
    {
        foreach (var joint in Joint().Matches(run).Reverse().Where(joint => joint.Index >= start))
        {
            var rest = TermRun.HanCount(run.AsSpan(joint.Index + joint.Length));
            var isBetweenNames = NameEnd().IsMatch(run[..joint.Index]);
            var englishHasNone = content.En is not null && !content.EnJoins && rest >= content.LeastHan;
            if (rest >= 2 && (joint.Index == 0 || englishHasNone || (isBetweenNames && !content.EnJoins)))
            {
                return joint.Index + joint.Length;
            }
        }

        return start;
    }

    private static int AfterMeasure(string run)
    {
        var measure = Measure()
            .Matches(run)
            .LastOrDefault(match => TermRun.HanCount(run.AsSpan(match.Index + match.Length)) >= 2);
        return measure is null ? 0 : measure.Index + measure.Length;
    }

    private static int AfterPrefix(string run, int start, GlossContent content)
    {
        var prefix = Prefix().Match(run[start..]);
        start += prefix.Length;
        var latin = LeadingLatin().Match(run[start..]);
        return latin.Success && !content.MayBeginWith(latin.Groups["word"].Value) ? start + latin.Length : start;
    }

    // 和, 与, 及, 以及 that join; not inside 共和国, 参与, 普及
    [GeneratedRegex(
        "以及|(?<![共总饱中亲温柔缓谐祥仁颐呼调])和(?![平谐睦解田浩声弦])|(?<![参赠给予])与(?![会时其])|(?<![普涉埃以波触提论顾危惠遍])及(?![时格其早])|暨",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Joint();

    // … 信息通信部   … 合作办公室
    [GeneratedRegex(
        "(部|委|局|署|期刊|杂志|数据库|厅|院|所|会|中心|组织|大学|学院|公司|集团|机构|办公室|银行|基金|联盟|协定|协议|条约|计划|项目|工程|系统|平台|指数|法|国|”|》)$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NameEnd();

    // 2016、2017 年度   10 余家   2018 年
    [GeneratedRegex(
        @"(?<!第\s?\d{0,3})\d[\d,.、—–~-]*\s*[多余]?[万亿]?(年度|年代|世纪|年|月|日|个|家|项|次|种|名|位|届|篇|类|座|条|部|大)?(?![\d级维位])\s*",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Measure();

    // 原|产业科技工作组   我国|国家自然科学基金委员会
    [GeneratedRegex(
        @"^[\s”’]*(我国|我省|原(?![子则料油产位点理创生始本])|著名的?|所谓|所属|新型的|各种|第?[一二三四五六七八九十]是)?[\s“‘]*(?!一带一路)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Prefix();

    // WIPO |全球创新指数
    [GeneratedRegex(@"^(?<word>[A-Za-z][A-Za-z0-9&-]*)\s*(?=[\u4E00-\u9FFF])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LeadingLatin();
}
