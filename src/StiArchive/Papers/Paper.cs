namespace StiArchive.Papers;

/// <summary>A paper in its canonical form: what the archive keeps, shows and searches.</summary>
public sealed record Paper
{
    /// <summary>ASCII slug that never changes (<c>2020-wu-korea-apec-sti</c>); empty until the archive has given one.</summary>
    public string Id { get; init; } = "";

    public PaperKind Kind { get; init; } = PaperKind.JournalArticle;

    /// <summary>Languages that the paper has text in, the main one first.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [];

    public Metadata Metadata { get; init; } = new();

    /// <summary>Null until the archive has stored the original.</summary>
    public Original? Original { get; init; }

    /// <summary>Paragraphs of the Chinese abstract, without its label; empty where the paper has none.</summary>
    public IReadOnlyList<Paragraph> AbstractZh { get; init; } = [];

    /// <summary>Paragraphs of the English abstract, without its label; empty where the paper has none.</summary>
    public IReadOnlyList<Paragraph> AbstractEn { get; init; } = [];

    /// <summary>In logical order, flat; <see cref="Section.Level"/> tells the tree.</summary>
    public IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>Null where no list is printed.</summary>
    public ReferenceList? References { get; init; }

    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>In the order of the original's lines.</summary>
    public IReadOnlyList<Noise> Noise { get; init; } = [];

    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}
