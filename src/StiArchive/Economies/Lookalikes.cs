namespace StiArchive.Economies;

/// <summary>Tells where the characters of a name are not a name, as 中国 in 发展中国家; the cases are in lookalikes.tsv.</summary>
internal static class Lookalikes
{
    private const string Whatever = "*";

    private static readonly ILookup<char, Rule> RulesByLastCharacter = ReadRules().ToLookup(rule => rule.Ending[^1]);

    /// <summary>Returns whether the characters from <paramref name="start"/> on are something else than the name they spell.</summary>
    /// <param name="text">Folded by <see cref="NameCharacter"/>.</param>
    public static bool Contain(ReadOnlySpan<char> text, int start, int length)
    {
        var end = start + length;
        foreach (var rule in RulesByLastCharacter[text[end - 1]])
        {
            if (text[..end].EndsWith(rule.Ending, StringComparison.Ordinal) && rule.Forbids(text[end..], length))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Rule> ReadRules() =>
        from columns in EconomyCatalogue.ReadTable("lookalikes.tsv")
        from ending in columns[0].Split('|')
        select new Rule(
            NameCharacter.Fold(ending),
            columns[1].Split('|'),
            columns[2].Split('|', StringSplitOptions.RemoveEmptyEntries)
        );

    private sealed record Rule(string Ending, string[] NotBefore, string[] UnlessBefore)
    {
        public bool Forbids(ReadOnlySpan<char> rest, int nameLength) =>
            NotBefore[0] == Whatever
                ? Ending.Length > nameLength // New Guinea is no Guinea, but Papua New Guinea is what it is
                : StartsWithAny(rest, NotBefore) && !StartsWithAny(rest, UnlessBefore);

        private static bool StartsWithAny(ReadOnlySpan<char> rest, string[] words)
        {
            foreach (var word in words)
            {
                if (rest.StartsWith(word, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
