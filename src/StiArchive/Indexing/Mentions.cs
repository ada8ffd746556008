using StiArchive.Economies;

namespace StiArchive.Indexing;

/// <summary>The economies that a passage names.</summary>
internal static class Mentions
{
    /// <summary>Their codes, each once, in the order of the text.</summary>
    public static IEnumerable<string> In(string text) =>
        EconomyFinder.Find(text).Select(mention => mention.Economy.Code).Distinct(StringComparer.Ordinal);
}
