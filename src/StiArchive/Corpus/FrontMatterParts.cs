namespace StiArchive.Corpus;

/// <summary>Reading the parts of a mapping: absent ones are null, compulsory ones are an error.</summary>
internal static class FrontMatterParts
{
    public static string? TextOrNull(this IReadOnlyDictionary<string, FrontMatterNode> parts, string key) =>
        parts.TryGetValue(key, out var part) ? part.Text() : null;

    public static FrontMatterNode Required(
        this IReadOnlyDictionary<string, FrontMatterNode> parts,
        FrontMatterNode owner,
        string key
    ) => parts.TryGetValue(key, out var part) ? part : throw owner.Error(FrontMatterProblems.LacksPart(owner.Key, key));
}
