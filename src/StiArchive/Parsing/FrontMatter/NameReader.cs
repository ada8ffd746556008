using System.Text.RegularExpressions;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>Reads lists of names in Han characters.</summary>
internal static partial class NameReader
{
    private const int LongestChars = 400;

    /// <summary>Names in Han characters, without inner blanks; empty where the text is anything else.</summary>
    /// <param name="isAfterTitle">True where names are to be expected: then half of the parts must begin with a surname,
    /// as rare ones are in no table, and text recognition spoils others.</param>
    public static IReadOnlyList<string> Chinese(string text, bool isAfterTitle)
    {
        var parts = Postcode().IsMatch(text) ? [] : Parts(text);
        if (!isAfterTitle)
        {
            return parts.All(IsChineseName) ? parts : [];
        }

        var names = parts.Where(HasForm).ToList();
        var known = names.Count(name => Surnames.MayBegin(name) || name.Contains('·', StringComparison.Ordinal));
        return known * 2 >= parts.Count ? names : [];
    }

    /// <summary>The same where nothing else may stand between the names.</summary>
    public static IReadOnlyList<string> OnlyChinese(string text) =>
        Chinese(text, isAfterTitle: true) is { } names && names.Count == Parts(text).Count ? names : [];

    public static bool IsChineseName(string name) =>
        name.Length is >= 2 and <= 4 && name.All(Characters.IsHan) && Surnames.Begins(name);

    /// <summary>Whether a line could be names by its form alone: short pieces of Han characters.</summary>
    public static bool LooksLikeNames(string text) => Parts(text) is { Count: > 0 } parts && parts.All(HasForm);

    private static bool HasForm(string name) =>
        (name.Length is 2 or 3 && name.All(Characters.IsHan))
        || (name.Length == 4 && Surnames.BeginsDouble(name))
        || DottedName().IsMatch(name);

    /// <summary>What stands between marks and blanks, with spaced names put together and run-together ones cut.</summary>
    private static List<string> Parts(string text)
    {
        if (text.Length > LongestChars || !text.Any(Characters.IsHan))
        {
            return [];
        }

        var plain = Marks().Replace(Tex().Replace(Label().Replace(text, ""), " "), " ");
        var pieces = Separators().Split(plain.Trim()).Select(Characters.Squash).Where(piece => piece.Length > 0);
        return CutGlued(MergeSpacedNames([.. pieces]));
    }

    /// <summary>吴　燕 is one name whose two characters were set apart; the blank alone does not tell.</summary>
    private static List<string> MergeSpacedNames(List<string> names)
    {
        var merged = new List<string>();
        foreach (var name in names)
        {
            var isRest = name.Length == 1 && merged.Count > 0 && merged[^1].Length == 1;
            if (isRest)
            {
                merged[^1] += name;
            }
            else
            {
                merged.Add(name);
            }
        }

        return merged;
    }

    /// <summary>Names lose the blanks between them; where a blank stands inside a name, two pieces are cut together.</summary>
    private static List<string> CutGlued(List<string> pieces)
    {
        var names = new List<string>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (HasForm(pieces[i]))
            {
                names.Add(pieces[i]);
            }
            else if (GluedNames.Cut(pieces[i]) is { Count: > 0 } cut)
            {
                names.AddRange(cut);
            }
            else if (i + 1 < pieces.Count && GluedNames.Cut(pieces[i] + pieces[i + 1]) is { Count: > 0 } both)
            {
                names.AddRange(both);
                i++;
            }
            else
            {
                names.Add(pieces[i]);
            }
        }

        return names;
    }

    // 青岛 266000
    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();

    // 作者：李某
    [GeneratedRegex(@"^\s*(作\s*者|文)\s*[:：/／]\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Label();

    // 郑某 $^{1,2}$
    [GeneratedRegex(@"\$[^$]{0,40}\$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tex();

    // 吴　燕，张　楠   甲某 著 乙某 编译
    [GeneratedRegex(
        @"[，,、；;\s]+((编译|编著|著|译)(?=[\s，,；;]|$))?|(?<=[\s」』])著(?=[\u4E00-\u9FFF]{2})|(编译|编著)(?=\s|$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Separators();

    // 张三1,2*   but the dot of 阿卜杜·艾山 stays
    [GeneratedRegex(
        @"[\d*＊†‡¹²³⁴⁵⁶⁷⁸⁹∗()（）\\'’‘“”""}{\]\[「」『』ʰᵃᵇᶜa-zA-Z.＊#＃✉/■□◆●○]+|(?<![\u4E00-\u9FFF])·|·(?![\u4E00-\u9FFF])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Marks();

    // 阿卜杜热合曼·艾山
    [GeneratedRegex(@"^[\u4E00-\u9FFF]{1,12}(·[\u4E00-\u9FFF]{1,12}){1,3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DottedName();
}
