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

    /// <summary>The lines that <see cref="AuthorsZh"/> were read from, with their marks.</summary>
    public string PrintedAuthors { get; init; } = "";

    public IReadOnlyList<Affiliation> Affiliations { get; init; } = [];

    /// <summary>The line above the title that names the journal's column; null where none is printed.</summary>
    public Line? Column { get; init; }

    /// <summary>How the paper says it is to be cited; null where it does not.</summary>
    public CitationLine? Citation { get; init; }

    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>The heading of the list of references and its entries; empty where there is none.</summary>
    public IReadOnlyList<Line> References { get; init; } = [];

    /// <summary>Labels, and the lines that became metadata.</summary>
    public IReadOnlyList<Noise> Noise { get; init; } = [];

    /// <summary>What is left: the body.</summary>
    public IReadOnlyList<Line> Body { get; init; } = [];

    /// <summary>Where a label comes more than once, the first with something after it.</summary>
    public Field? Find(FieldKind kind) => FindAll(kind).FirstOrDefault(field => field.Lines.Count > 0);

    public IEnumerable<Field> FindAll(FieldKind kind) => Fields.Where(field => field.Kind == kind);
}
