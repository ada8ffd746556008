using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>How one value of <see cref="Metadata"/> stands in the front matter, in both directions.</summary>
/// <param name="BasisOf">Null where the value is absent.</param>
/// <param name="Write">Adds the value; called only where it is present.</param>
internal sealed record MetadataField(
    string Key,
    Func<Metadata, Basis?> BasisOf,
    Action<FrontMatterText, Metadata> Write,
    Func<Metadata, FrontMatterNode, Basis, Metadata> Read
);
