using StiArchive.Papers;
using StiArchive.Passages;
using StiArchive.Postings.Building;

namespace StiArchive.Indexing;

/// <summary>A paper as it goes into the index: read, cut, its texts packed and its terms sorted; or why that could not be done.</summary>
internal sealed record PreparedPaper(IndexSource Source)
{
    /// <summary>Null where there is a problem.</summary>
    public StoredPaper? Stored { get; private init; }

    /// <summary>Null where there is a problem, and when they are not needed any more.</summary>
    public PaperPostings? Postings { get; init; }

    public IndexProblem? Problem { get; private init; }

    // Whatever is wrong with one paper must not keep the others out.
    public static PreparedPaper Of(IndexSource source)
    {
        try
        {
            var paper = source.Read();
            var passages = PassageCutter.Cut(paper with { Id = source.Id });
            return passages.Count < PassageId.MostPerPaper
                ? Of(source, paper, passages)
                : Refuse(source, $"{source.Id} has {passages.Count} passages, more than the index can number.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Refuse(source, exception.Message);
        }
    }

    private static PreparedPaper Of(IndexSource source, Paper paper, IReadOnlyList<Passage> passages)
    {
        var (metadata, groups) = (paper.Metadata, PassageGroup.Of(passages));
        string?[] titles = [metadata.TitleZh?.Value, metadata.TitleEn?.Value];
        return new PreparedPaper(source)
        {
            Stored = new StoredPaper(
                source.Id,
                metadata,
                paper.Original?.Received,
                passages.Count,
                groups,
                PaperDetails.Of(paper, passages)
            ),
            Postings = PassageTerms.Of(titles.OfType<string>(), passages),
        };
    }

    private static PreparedPaper Refuse(IndexSource source, string message) =>
        new(source) { Problem = new IndexProblem(source.Id, message) };
}
