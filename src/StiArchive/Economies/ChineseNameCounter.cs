namespace StiArchive.Economies;

/// <summary>Counts full Chinese names of economies as characters, whatever word they are part of.</summary>
/// <remarks>
/// What <see cref="EconomyFinder"/> counts depends on what it takes to be a name; what this counts, anyone can count again
/// with a text editor, and programs that exchange such figures must agree on them: 发展中国家 counts for 中国 here. Left out are
/// Latin names, and short forms such as 印尼 or 香港.
/// </remarks>
public static class ChineseNameCounter
{
    private static readonly NameScanner Scanner = new(
        EconomyCatalogue
            .Names.Where(entry => IsHan(entry.Name[0]) && entry.Name.Length >= entry.Economy.NameZh.Length)
            .Select(entry => (NameCharacter.Fold(entry.Name), entry.Economy))
    );

    /// <summary>Returns how often each economy is named, leaving out those that are not.</summary>
    public static IReadOnlyDictionary<Economy, int> Count(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);

        return texts
            .SelectMany(text => Scanner.Find(NameCharacter.Fold(text), (_, _) => true))
            .CountBy(mention => mention.Economy)
            .ToDictionary();
    }

    /// <summary>Whether a mention is by a Chinese name.</summary>
    public static bool IsChinese(string text, EconomyMention mention)
    {
        ArgumentNullException.ThrowIfNull(text);

        return IsHan(text[mention.Span.Start]);
    }

    private static bool IsHan(char character) => character is >= '\u4E00' and <= '\u9FFF';
}
