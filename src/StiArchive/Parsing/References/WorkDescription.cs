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

    // Hill, E., 2004.   Ford A.(2004).   甲一,乙二三.(2011).   LAKE L, FORD GL et al., 2018.
    [GeneratedRegex(
        @"^(?<authors>([^\d]|(?<=\p{L}[.．]?)\d(?=[\p{L},，])){2,400}?)\s*[,，.．]?\s*([(（]\s*(?<year>[12][\dOoIlZ]{0,4})[a-z]?(-\d{4})?\s*[)）]\s*[.．。,，]?|[,，.．]\s*(?<year>[12][\dOoIlZ]{3})[a-z]?(-\d{4})?\s*[.．。](?!\d))\s*(?=\S)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AuthorsThenYear();

    // Hill,R.,ter,Y.,& Ford,R.().   Lake,M. K. (0o7).: the year was lost, but nothing else can stand there
    [GeneratedRegex(
        @"^(?<authors>(?>\p{Lu}[\p{L}’'-]*|\p{Ll}{2,4}(?=[,，])|[.．,，&;…\s]){3,200})[(（][\dOoIl]{0,5}[)）]\s*[.．]\s*(?=\S)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NamesThenBrackets();

    // 滨海市供水管理中心.海水淡化厂的年报 … （2018）: the year is part of the title
    [GeneratedRegex(@"[.．。][^.．。]{0,3}[\u4E00-\u9FFF]{5}", RegexOptions.None, 1000)]
    private static partial Regex HanSentence();

    // 张三，李四，等．   海岛局.   (美)张三.   McFord J.   Island Commission.   Hill C.I, Roe P.M.   Ford V.,Lake A.,et al.
    // Peter G.McFord.   Simon F.Hill，Harry Lake.   D. J. Hill, S. H. Ford.
    [GeneratedRegex(
        @"^(?<authors>([\[［(（〔][\u4E00-\u9FFF]{1,3}[\]］)）〕]\s*)?(\p{Lu}[.．]\s?){0,3}[^.．。\[\]《“]{0,80}[\u4E00-\u9FFF]([^.．。\[\]《“]|(?<=·\p{Lu})[.．]|[\[［〔][\u4E00-\u9FFF]{1,2}[\]］〕]){0,120})(?<!\d)[.．。]\s*(?=\S)"
            + @"|^(?<authors>(\p{Lu}[.．]\s?-?){1,3}\p{Lu}[\p{L}’'-]+(\s\p{Lu}[\p{L}’'-]+)?((\s?[,，;]\s?(and\s|&\s?)?|\s?&\s?|\sand\s)((\p{Lu}[.．]\s?-?){1,3}\p{Lu}[\p{L}’'-]+(\s\p{Lu}[\p{L}’'-]+)?|\p{Lu}[\p{L}’'-]+(\s\p{Lu}[\p{L}’'-]+)?(\s\p{Lu}([.．]?[\s-]?\p{Lu}){0,2})?[.．]?)){0,40}(\s?[,，]?\s?et\s*al)?)[.．。]+\s*(?=[\p{L}\d“""'（(《])"
            + @"|^(?<authors>\p{Lu}\p{Ll}+\s?(\p{Lu}[.．]\s?){1,2}\p{Lu}\p{Ll}[\p{L}’'-]*((\s?[,，;&]\s?|\s?and\s)\p{Lu}\p{Ll}+\s?(\p{Lu}[.．]\s?){0,2}\p{Lu}\p{Ll}[\p{L}’'-]*){0,40})[.．。]+\s*(?=[\p{L}\d“""'（(《])"
            + @"|^(?<authors>((van|von|de|der|den|del|la|le|da)\s+)*\p{L}(?>([^.．。\u4E00-\u9FFF]|(?<=(?<!\p{Lu})\p{Lu})[.．](?=\s?([,，;；&]|and\s|et\s*al|-?\p{Lu}[.．,，])))){1,400})[.．。]+\s*(?=[\p{L}\d“""'（(《])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AuthorsThenStop();

    // Tide Notes，2016，12(4）：e0234567: the whole rest is a source
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

    // … 经验.|海岛学刊,2016,12(4):31   … harbours.|Tides,2011   … 淡化.|厦门：远山出版社,2016
    [GeneratedRegex(
        @"(?<=[^.．。]{2})[.．。?？!！]\s*(//)?(?=In[\s:]?\s*\p{Lu}|[^.．。]{2,120}?([,，.．:：]?\s*[(（]?\d|[:：]\s*[\p{L}]))",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TitleEnd();
}
