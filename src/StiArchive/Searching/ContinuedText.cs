using StiArchive.Indexing;

namespace StiArchive.Searching;

/// <summary>The text of a passage and the beginning of what follows it in the same paragraph; each is folded and cut into
/// tokens once, and read for names once, however much is looked for.</summary>
/// <param name="following">Empty for none.</param>
internal sealed class ContinuedText(string text, string following)
{
    private AnalyzedText? _alone;
    private AnalyzedText? _continued;
    private HashSet<string>? _economies;

    /// <summary>The passage's own.</summary>
    public AnalyzedText Alone => _alone ??= new AnalyzedText(text);

    /// <summary>With what follows.</summary>
    public AnalyzedText Continued => following.Length == 0 ? Alone : _continued ??= new AnalyzedText(text + following);

    /// <summary>Codes of the economies that the passage names.</summary>
    public IReadOnlySet<string> Economies => _economies ??= Mentions.In(text).ToHashSet(StringComparer.Ordinal);

    /// <summary>How much of <see cref="Continued"/> is the passage's own.</summary>
    public int Length => text.Length;
}
