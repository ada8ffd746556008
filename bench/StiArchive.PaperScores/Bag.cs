namespace StiArchive.PaperScores;

/// <summary>Lists compared without regard to order; what comes twice counts twice.</summary>
internal static class Bag
{
    /// <summary>What is left of a list when each item of another is taken out of it once.</summary>
    public static IReadOnlyList<string> Difference(IEnumerable<string> items, IEnumerable<string> others)
    {
        var counts = others.CountBy(item => item, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return [.. items.Where(item => !TryTake(item))];

        bool TryTake(string item) => counts.TryGetValue(item, out var count) && (counts[item] = count - 1) >= 0;
    }
}
