using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>Where a paper cites each of its references, and which numbers it cites that no list has.</summary>
public sealed class CitationPlaces
{
    private readonly ILookup<string, Passage> _byReference;

    private CitationPlaces(ILookup<string, Passage> byReference, IReadOnlyList<UnlistedReference> unlisted) =>
        (_byReference, Unlisted) = (byReference, unlisted);

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<UnlistedReference> Unlisted { get; }

    public static CitationPlaces Of(CitedReferences references, IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(passages);

        var citing = passages
            .Where(passage => passage.Kind is not (PassageKind.Reference or PassageKind.Title))
            .ToList();
        var unlisted = citing
            .SelectMany(passage =>
                references.Numbers(passage.Text).Select(cited => cited.Number).Distinct().Select(n => (n, passage))
            )
            .Where(place => references.IsUnlisted(place.n))
            .GroupBy(
                place => place.n,
                (number, places) => new UnlistedReference(number, [.. places.Select(p => p.passage)])
            )
            .OrderBy(reference => reference.Number);

        return new CitationPlaces(
            citing
                .SelectMany(passage => references.EntriesCited(passage.Text).Select(entry => (entry, passage)))
                .ToLookup(place => place.entry, place => place.passage, StringComparer.Ordinal),
            [.. unlisted]
        );
    }

    /// <summary>The passages that cite an entry, in reading order, each once.</summary>
    public IEnumerable<Passage> Of(Reference entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _byReference[entry.Id].Distinct();
    }
}
