using StiArchive.Bilingual;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>A term that a paper gives in both languages, and where it stands.</summary>
/// <param name="Evidence">The passage that shows that the two belong together; null where that is a keyword list.</param>
/// <param name="Places">The passages that have the term in any of its forms, in reading order.</param>
public sealed record PaperTerm(TermPair Pair, Passage? Evidence, IReadOnlyList<Passage> Places)
{
    /// <summary>All terms of a paper, those that it explains itself first.</summary>
    public static IReadOnlyList<PaperTerm> Of(Paper paper, IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);

        return [.. TermMiner.Mine(paper).Select(pair => Of(pair, passages))];
    }

    /// <summary>The forms in English: the name, then the acronym, as far as the paper has them.</summary>
    public IEnumerable<string> English => new[] { Pair.En, Pair.Acronym }.OfType<string>();

    private static PaperTerm Of(TermPair pair, IReadOnlyList<Passage> passages)
    {
        var places = passages.Where(passage => HasTerm(passage, pair)).ToList();
        return new PaperTerm(pair, places.Find(passage => IsAt(passage, pair.Place)), places);
    }

    // References tell of other papers, not of this one's terms.
    private static bool HasTerm(Passage passage, TermPair pair) =>
        passage.Kind != PassageKind.Reference
        && (
            passage.Text.Contains(pair.Zh, StringComparison.Ordinal)
            || (pair.En is { } name && passage.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
        );

    // abstract-zh, s1.1, t1, title: a passage, or what several passages were cut from.
    private static bool IsAt(Passage passage, string place) =>
        passage.Anchor == place
        || passage.SectionId == place
        || passage.Anchor.StartsWith($"{place}-", StringComparison.Ordinal);
}
