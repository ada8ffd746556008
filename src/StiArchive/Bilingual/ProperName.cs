using System.Text.RegularExpressions;

namespace StiArchive.Bilingual;

/// <summary>Names that are written by their sound: 出版公司|约翰威立（John Wiley）, 社会学家|安东尼·吉登斯.</summary>
internal static partial class ProperName
{
    private const int LongestNameChars = 14;

    /// <summary>Returns where the name begins after what it is the name of; zero where the gloss is no such name.</summary>
    public static int Start(string run, GlossContent content)
    {
        if (content.En is null || !CapitalisedWords().IsMatch(content.En) || IsTranslated(run, content))
        {
            return 0;
        }

        var last = Kind().Matches(run).LastOrDefault(kind => kind.Index + kind.Length < run.Length - 1);
        var start = last is null ? 0 : last.Index + last.Length;
        return run.Length - start <= LongestNameChars ? start : 0;
    }

    /// <summary>Whether some Chinese word means one of the English words; then the name is a description.</summary>
    private static bool IsTranslated(string run, GlossContent content)
    {
        var stems = content.ContentWords.Select(word => EnglishStem.Of(word)).ToHashSet(StringComparer.Ordinal);
        return ChineseWords
            .Find(run)
            .Select(span => WordLexicon.Find(run.AsSpan(span.Start, span.Length)))
            .Any(entry => entry is not null && entry.Strengths.Keys.Any(stems.Contains));
    }

    // Anthony Giddens   John Wiley & Sons,Inc   Elsevier
    [GeneratedRegex(
        @"^[A-Z][\w.．’'-]*([ ,·&]+([A-Z][\w.．’'-]*|of|de|van|von|and))*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex CapitalisedWords();

    // 海岛出版公司|约翰威立   社会学家|安东尼·吉登斯
    [GeneratedRegex(
        "公司|集团|大学|教授|学者|专家|主任|部长|院长|所长|校长|总裁|主席|总统|首相|总理|研究员|处长|博士|先生|女士|议员|[^国大]家|人|作者",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Kind();
}
