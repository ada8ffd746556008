using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Searching;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>What the page of a paper shows.</summary>
/// <param name="passages">All passages of the paper.</param>
/// <param name="search">What the reader looks for; its words are marked.</param>
public sealed class PaperPage(Paper paper, IReadOnlyList<Passage> passages, PaperSearch search)
{
    /// <summary>Stands for the heading where a block of a section is asked for.</summary>
    public const int HeadingIndex = -1;

    private readonly ILookup<(string SectionId, int BlockIndex), Passage> _byBlock = passages.ToLookup(passage =>
        (passage.SectionId, passage.BlockIndex)
    );

    private readonly IReadOnlySet<string> _anchors = PagePlaces.Of(paper, passages);
    private readonly CitedReferences _references = new(paper.References);
    private readonly FootnoteMarks _footnotes = new(paper);
    private CitationPlaces? _citations;

    public Paper Paper => paper;

    public PaperSearch Search => search;

    /// <summary>Where the values of the paper lead.</summary>
    public required PaperLinks Links { get; init; }

    public LocalText? Title =>
        LocalText.Choose(paper.Metadata.TitleZh?.Value, paper.Metadata.TitleEn?.Value, ReaderLanguage.Current);

    public LocalText? SecondTitle =>
        LocalText.Remaining(paper.Metadata.TitleZh?.Value, paper.Metadata.TitleEn?.Value, ReaderLanguage.Current);

    /// <summary>The language of the paper's text as a whole.</summary>
    public string MainTag => ReaderLanguage.Tag(paper.Languages.FirstOrDefault(Language.Chinese));

    public IReadOnlyList<PaperTerm> Terms { get; } = PaperTerm.Of(paper, passages);

    public IReadOnlyList<ContentsEntry> Contents =>
        ContentsEntry.Of(paper, Terms.Count > 0, Citations.Unlisted.Count > 0);

    public CitationPlaces Citations => _citations ??= CitationPlaces.Of(_references, passages);

    /// <summary>Whether words may be marked on the page.</summary>
    public bool HasMarks => search.Wanted.Terms.Count > 0;

    public IReadOnlyList<TextSpan> Marks(string text) => Highlighter.Find(search.Wanted, text);

    /// <summary>Text with the words of the search marked.</summary>
    public MarkedText Marked(string text) => new(text, Marks(text));

    /// <summary>A text of a block as the page shows it.</summary>
    public ShownText Shown(string text, (string SectionId, int BlockIndex) block, IReadOnlyList<Passage> ofText)
    {
        // Of two links to one place the first stands: a raised number that is a footnote's mark is no citation.
        var links = _footnotes
            .Find(text, block.SectionId, block.BlockIndex)
            .Concat(_references.Find(text))
            .OrderBy(link => link.Span.Start);
        return new ShownText(text, ofText) { Marks = Marks(text), Links = [.. links] };
    }

    /// <summary>The abstract in a language as one text, its paragraphs parted by line breaks.</summary>
    public ShownText ShownAbstract(IReadOnlyList<Paragraph> paragraphs, Language language) =>
        JoinedParagraphs.Of(paragraphs, InAbstract($"abstract-{ReaderLanguage.Code(language)}"), Marks, _references);

    public IReadOnlyList<Passage> InBlock(string sectionId, int blockIndex) => [.. _byBlock[(sectionId, blockIndex)]];

    /// <summary>The passages whose anchors begin so.</summary>
    public IReadOnlyList<Passage> InAbstract(string anchor) =>
        [
            .. passages.Where(passage =>
                passage.SectionId.Length == 0 && passage.Anchor.StartsWith($"{anchor}-p", StringComparison.Ordinal)
            ),
        ];

    /// <summary>Where the mark of a footnote stands; null where none was found.</summary>
    public Passage? MarkOf(Footnote note)
    {
        if (_footnotes.PlaceOf(note) is not { } place)
        {
            return null;
        }

        var ofBlock = InBlock(place.SectionId, place.BlockIndex);
        return ofBlock.LastOrDefault(passage => passage.Span.Start <= place.Offset)
            ?? (ofBlock.Count > 0 ? ofBlock[0] : null);
    }

    /// <summary>Whether a place that a doubt or a term names is one that can be linked to.</summary>
    public bool HasPlace(string place) => _anchors.Contains(place);

    /// <summary>Numbers of the doubts about a place, counted from 1.</summary>
    public IEnumerable<int> DoubtsAbout(string place) =>
        paper.Doubts.Index().Where(doubt => doubt.Item.Place == place).Select(doubt => doubt.Index + 1);

    /// <summary>The language of a section: that of its heading, else that of the paper.</summary>
    public string Tag(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Tag(section.Id, HeadingIndex);
    }

    /// <summary>The fingerprint of the first passage of a block or heading; null where it has none.</summary>
    public string? Fingerprint(string sectionId, int blockIndex) =>
        _byBlock[(sectionId, blockIndex)].FirstOrDefault()?.Fingerprint;

    public string Tag(string sectionId, int blockIndex) =>
        _byBlock[(sectionId, blockIndex)].FirstOrDefault() is { } passage
            ? ReaderLanguage.Tag(passage.Language)
            : MainTag;
}
