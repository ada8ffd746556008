using StiArchive.Papers;

namespace StiArchive.Originals;

/// <summary>The family name of an author in Latin letters: <c>wu</c> of 吴燕 or WU Yan, <c>smith</c> of John Smith.</summary>
internal static class FamilyName
{
    // Family names of two characters that are still common.
    private static readonly HashSet<string> DoubleNames =
        "欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 端木 东方 南宫 轩辕 宇文 长孙"
            .Split(' ')
            .ToHashSet(StringComparer.Ordinal);

    // Characters that are read otherwise as a family name than in words.
    private static readonly Dictionary<string, string> NameReadings = new(StringComparer.Ordinal)
    {
        ["曾"] = "zeng",
        ["单"] = "shan",
        ["仇"] = "qiu",
        ["解"] = "xie",
        ["查"] = "zha",
        ["区"] = "ou",
        ["朴"] = "piao",
        ["任"] = "ren",
        ["盖"] = "ge",
        ["乐"] = "yue",
        ["尉迟"] = "yuchi",
        ["长孙"] = "zhangsun",
    };

    /// <summary>Null where the author has no name that can be put into Latin letters.</summary>
    public static string? Of(Author author)
    {
        var fromChinese = author.Zh is null ? null : OfChinese(author.Zh);
        return author.En is null ? fromChinese : OfEnglish(author.En, fromChinese);
    }

    private static string? OfChinese(string name)
    {
        var characters =
            name.Length > 2 && DoubleNames.Contains(name[..2]) ? name[..2] : name[..Math.Min(1, name.Length)];
        return NameReadings.TryGetValue(characters, out var reading) ? reading : Ascii.Join(Pinyin.Of(characters));
    }

    private static string? OfEnglish(string name, string? fromChinese)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
        {
            return Ascii.Join(name[..comma]);
        }

        var words = name.Split([' ', '\u00A0', '.'], StringSplitOptions.RemoveEmptyEntries);
        var word =
            Array.Find(words, word => fromChinese is not null && Ascii.Join(word) == fromChinese)
            ?? OnlyWordInCapitals(words)
            ?? (fromChinese is null ? words.LastOrDefault() : words.FirstOrDefault());
        return Ascii.Join(word) ?? fromChinese;
    }

    // WU Yan, Jean DUPONT; initials (J SMITH) are no family name.
    private static string? OnlyWordInCapitals(string[] words)
    {
        var capitals = words.Where(word => word.Count(char.IsLetter) > 1 && !word.Any(char.IsLower)).ToList();
        return capitals.Count == 1 ? capitals[0] : null;
    }
}
