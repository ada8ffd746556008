using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.FrontMatter;

/// <summary>What a paper prints around its body: titles, names, institutions, abstracts, numbers.</summary>
internal sealed record FrontPart
{
    public IReadOnlyList<Line> TitleZh { get; init; } = [];

    public IReadOnlyList<Line> TitleEn { get; init; } = [];

    public IReadOnlyList<string> AuthorsZh { get; init; } = [];

    public IReadOnlyList<string> AuthorsEn { get; init; } = [];

    public IReadOnlyList<Affiliation> Affiliations { get; init; } = [];

    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>Labels, and the lines that became metadata.</summary>
    public IReadOnlyList<Noise> Noise { get; init; } = [];

    /// <summary>What is left: the body.</summary>
    public IReadOnlyList<Line> Body { get; init; } = [];

    public Field? Find(FieldKind kind) => Fields.FirstOrDefault(field => field.Kind == kind);
}
