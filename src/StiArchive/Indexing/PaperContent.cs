using StiArchive.Analysis;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Indexing;

/// <summary>What the index takes from a paper.</summary>
/// <param name="FoldedTexts">Of the passages, in their order.</param>
/// <param name="Groups">The passages as they are stored.</param>
internal sealed record PaperContent(
    Paper Paper,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<string> FoldedTexts,
    IReadOnlyList<PassageGroup> Groups
)
{
    /// <summary>Of the paper, in any language.</summary>
    public IEnumerable<string> Titles =>
        new[] { Paper.Metadata.TitleZh?.Value, Paper.Metadata.TitleEn?.Value }.OfType<string>();

    public static PaperContent Of(Paper paper)
    {
        var passages = PassageCutter.Cut(paper);
        return new PaperContent(
            paper,
            passages,
            [.. passages.Select(passage => FoldedText.Of(passage.Text).Text)],
            PassageGroup.Of(passages)
        );
    }
}
