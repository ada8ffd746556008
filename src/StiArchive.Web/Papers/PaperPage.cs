using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Querying;
using StiArchive.Searching;
using StiArchive.Web.Shared;

namespace StiArchive.Web.Papers;

/// <summary>What the page of a paper shows.</summary>
/// <param name="passages">All passages of the paper.</param>
/// <param name="typed">The search that the reader comes from, as typed; empty for none.</param>
/// <param name="query">The same search as it was understood; its words are marked.</param>
public sealed class PaperPage(Paper paper, IReadOnlyList<Passage> passages, string typed, SearchQuery query)
{
    private const int HeadingIndex = -1;

    private readonly ILookup<(string SectionId, int BlockIndex), Passage> _byBlock = passages.ToLookup(passage =>
        (passage.SectionId, passage.BlockIndex)
    );

    private readonly CitedReferences _references = new(paper.References);

    public Paper Paper => paper;

    public string Query => typed;

    public LocalText? Title =>
        LocalText.Choose(paper.Metadata.TitleZh?.Value, paper.Metadata.TitleEn?.Value, ReaderLanguage.Current);

    public LocalText? SecondTitle =>
        LocalText.Remaining(paper.Metadata.TitleZh?.Value, paper.Metadata.TitleEn?.Value, ReaderLanguage.Current);

    /// <summary>The language of the paper's text as a whole.</summary>
    public string MainTag => ReaderLanguage.Tag(paper.Languages.FirstOrDefault(Language.Chinese));

    public IReadOnlyList<ContentsEntry> Contents { get; } = ContentsEntry.Of(paper);

    public IReadOnlyList<TextSpan> Marks(string text) => Highlighter.Find(query, text);

    /// <summary>The citations of a text that lead to an entry of the paper's list of references.</summary>
    public IReadOnlyList<(TextSpan Span, string Anchor)> Citations(string text) => _references.Find(text);

    /// <summary>Text with the words of the search marked.</summary>
    public MarkedText Marked(string text) => new(text, Marks(text));

    public IReadOnlyList<Passage> InBlock(string sectionId, int blockIndex) => [.. _byBlock[(sectionId, blockIndex)]];

    /// <summary>The passages of a paragraph of the abstract whose anchors begin with <paramref name="anchor"/>.</summary>
    public IReadOnlyList<Passage> InAbstract(string anchor, int paragraph) =>
        [.. _byBlock[("", paragraph)].Where(passage => passage.Anchor.StartsWith(anchor, StringComparison.Ordinal))];

    /// <summary>The language of a section: that of its heading, else that of the paper.</summary>
    public string Tag(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Tag(section.Id, HeadingIndex);
    }

    public string Tag(string sectionId, int blockIndex) =>
        _byBlock[(sectionId, blockIndex)].FirstOrDefault() is { } passage
            ? ReaderLanguage.Tag(passage.Language)
            : MainTag;
}
