namespace StiArchive.Indexing;

/// <summary>A paper as it goes into the index: read, cut, and its texts packed; or why that could not be done.</summary>
internal sealed record PreparedPaper(IndexSource Source)
{
    /// <summary>Null where there is a problem.</summary>
    public PaperContent? Content { get; private init; }

    public IndexProblem? Problem { get; private init; }

    // Whatever is wrong with one paper must not keep the others out.
    public static PreparedPaper Of(IndexSource source)
    {
        try
        {
            var content = PaperContent.Of(source.Read() with { Id = source.Id });
            return content.Passages.Count < PassageId.MostPerPaper
                ? new PreparedPaper(source) { Content = content }
                : Refuse(source, $"{source.Id} has {content.Passages.Count} passages, more than the index can number.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Refuse(source, exception.Message);
        }
    }

    private static PreparedPaper Refuse(IndexSource source, string message) =>
        new(source) { Problem = new IndexProblem(source.Id, message) };
}
