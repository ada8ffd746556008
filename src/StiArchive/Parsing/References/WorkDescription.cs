using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Parsing.References;

/// <summary>The three parts of a reference: who, what, and where it was published.</summary>
/// <param name="Year">Where it stands between authors and title; null where it belongs to the source.</param>
internal sealed partial record WorkDescription(string Authors, string Title, string Source, int? Year)
{
    private const int EarliestYear = 1500;
    private const int LatestYear = 2099;

    /// <summary>The type mark ends the title: nothing needs guessing but where the authors end.</summary>
    public static WorkDescription Marked(string text, TypeMark mark)
    {
        var (authors, title, year) = AuthorsAndTitle(text[..mark.Start].Trim());
        return new WorkDescription(authors, title, text[mark.End..], year);
    }

    /// <summary>Without a mark the title ends at the stop before the source.</summary>
    public static WorkDescription Unmarked(string text)
    {
        var (authors, rest, year) = AuthorsAndTitle(text);
        if (authors.Length > 0 && year is null && SourceAlone().IsMatch(rest))
        {
            return new WorkDescription("", Strip(authors), rest, null); // without authors the title comes first
        }

        var end = TitleEnd().Match(rest);
        if (!end.Success && year is null)
        {
            end = NumbersAtEnd().Match(rest);
        }

        return end.Success
            ? new WorkDescription(
                authors,
                Strip(rest[..end.Index]) + QuestionMark(rest[end.Index]),
                rest[(end.Index + end.Length)..],
                year
            )
            : new WorkDescription(authors, Strip(rest), "", year);
    }

    /// <summary>Unlike a stop, it is part of the title that it ends.</summary>
    private static string QuestionMark(char end) => end is '?' or '？' or '!' or '！' ? end.ToString() : "";

    private static (string Authors, string Title, int? Year) AuthorsAndTitle(string text)
    {
        var dated = AuthorsThenYear().Match(text);
        if (dated.Success && !HanSentence().IsMatch(dated.Groups["authors"].Value))
        {
            var title = Strip(text[(dated.Index + dated.Length)..]);
            return (dated.Groups["authors"].Value, title, ToYear(dated.Groups["year"].Value));
        }

        var authors = NamesThenBrackets().Match(text) is { Success: true } names
            ? names
            : AuthorsThenStop().Match(text);
        return authors.Success
            ? (authors.Groups["authors"].Value, Strip(text[(authors.Index + authors.Length)..]), null)
            : ("", Strip(text), null);
    }

    private static int? ToYear(string printed) =>
        PrintedNumber.TryRead(DamagedDigits.InYear(printed)) is >= EarliestYear and <= LatestYear and var year
            ? year
            : null;

    private static string Strip(string text) => text.Trim(' ', '.', '．', '。', ',', '，', ':', '：', '　');

    // Beever, E., 2003.   Bandura A.(2003).   陈世维,罗显洪.(2010).   CAI L, ZHANG GL et al., 2017.
    [GeneratedRegex(
        @"^(?<authors>([^\d]|(?<=\p{L}[.．]?)\d(?=[\p{L},，])){2,400}?)\s*[,，.．]?\s*([(（]\s*(?<year>[12][\dOoIlZ]{0,4})[a-z]?(-\d{4})?\s*[)）]\s*[.．。,，]?|[,，.．]\s*(?<year>[12][\dOoIlZ]{3})[a-z]?(-\d{4})?\s*[.．。](?!\d))\s*(?=\S)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AuthorsThenYear();

    // Boyle,R.,ter,Y.,& Whelan,R.().   Nock,M. K. (0o9).: the year was lost, but nothing else can stand there
    [GeneratedRegex(
        @"^(?<authors>(?>\p{Lu}[\p{L}’'-]*|\p{Ll}{2,4}(?=[,，])|[.．,，&;…\s]){3,200})[(（][\dOoIl]{0,5}[)）]\s*[.．]\s*(?=\S)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NamesThenBrackets();

    // 中国就业培训技术指导中心.关于拟发布新职业 … （2019）: the year is part of the title
    [GeneratedRegex(@"[.．。][^.．。]{0,3}[\u4E00-\u9FFF]{5}", RegexOptions.None, 1000)]
    private static partial Regex HanSentence();

    // 张三，李四，等．   国家卫健委.   (美)张三.   McGann J.   European Commission.   Jones C.I, Roe P.M.   Gupta V.,Saw A.,et al.
    // James G.McGann.   Andrew F.Kay，Barry Watts.   D. J. Hill, S. H. Ford.
    [GeneratedRegex(
        @"^(?<authors>([\[［(（〔][\u4E00-\u9FFF]{1,3}[\]］)）〕]\s*)?(\p{Lu}[.．]\s?){0,3}[^.．。\[\]《“]{0,80}[\u4E00-\u9FFF]([^.．。\[\]《“]|(?<=·\p{Lu})[.．]|[\[［〔][\u4E00-\u9FFF]{1,2}[\]］〕]){0,120})(?<!\d)[.．。]\s*(?=\S)"
            + @"|^(?<authors>(\p{Lu}[.．]\s?-?){1,3}\p{Lu}[\p{L}’'-]+(\s\p{Lu}[\p{L}’'-]+)?((\s?[,，;]\s?(and\s|&\s?)?|\s?&\s?|\sand\s)((\p{Lu}[.．]\s?-?){1,3}\p{Lu}[\p{L}’'-]+(\s\p{Lu}[\p{L}’'-]+)?|\p{Lu}[\p{L}’'-]+(\s\p{Lu}[\p{L}’'-]+)?(\s\p{Lu}([.．]?[\s-]?\p{Lu}){0,2})?[.．]?)){0,40}(\s?[,，]?\s?et\s*al)?)[.．。]+\s*(?=[\p{L}\d“""'（(《])"
            + @"|^(?<authors>\p{Lu}\p{Ll}+\s?(\p{Lu}[.．]\s?){1,2}\p{Lu}\p{Ll}[\p{L}’'-]*((\s?[,，;&]\s?|\s?and\s)\p{Lu}\p{Ll}+\s?(\p{Lu}[.．]\s?){0,2}\p{Lu}\p{Ll}[\p{L}’'-]*){0,40})[.．。]+\s*(?=[\p{L}\d“""'（(《])"
            + @"|^(?<authors>((van|von|de|der|den|del|la|le|da)\s+)*\p{L}(?>([^.．。\u4E00-\u9FFF]|(?<=(?<!\p{Lu})\p{Lu})[.．](?=\s?([,，;；&]|and\s|et\s*al|-?\p{Lu}[.．,，])))){1,400})[.．。]+\s*(?=[\p{L}\d“""'（(《])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AuthorsThenStop();

    // PLoS One，2015，10(3）：e0118876: the whole rest is a source
    [GeneratedRegex(
        @"^[^.．。,，:：]{2,60}[,，]\s*(1[5-9]|20)\d\d\s*[,，(（:：]\s*[\d(（][^.．。]{0,40}[.．。]?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex SourceAlone();

    // … unreadable，|2010，2: 720-724.
    [GeneratedRegex(
        @"[,，](?=\s*(1[5-9]|20)\d\d\s*[,，(（:：]\s*[\d(（][^.．。]{0,40}[.．。]?$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NumbersAtEnd();

    // … 贡献.|地理科学进展,2015,34(5):59   … agriculture.|Nature,2012   … 战略.|北京：解放军出版社,2015
    [GeneratedRegex(
        @"(?<=[^.．。]{2})[.．。?？!！]\s*(//)?(?=In[\s:]?\s*\p{Lu}|[^.．。]{2,120}?([,，.．:：]?\s*[(（]?\d|[:：]\s*[\p{L}]))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TitleEnd();
}
