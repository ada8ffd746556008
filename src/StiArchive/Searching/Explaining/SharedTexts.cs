using StiArchive.Analysis;
using StiArchive.Indexing;
using StiArchive.Postings.Building;

namespace StiArchive.Searching.Explaining;

/// <summary>The headings over a passage, or the titles of its paper, by the terms that the postings know them by.</summary>
internal sealed class SharedTexts(IEnumerable<string> texts)
{
    private readonly IReadOnlyList<ReadText> _shortestFirst = [.. texts.Select(Read).OrderBy(text => text.Length)];

    /// <summary>The text that a term counts for: the shortest that has it.</summary>
    public string With(string term) => _shortestFirst.FirstOrDefault(text => text.Terms.Contains(term))?.Text ?? "";

    private static ReadText Read(string text)
    {
        var terms = new Terms();
        var stream = new TermStream(terms);
        stream.Read(FoldedText.Of(text).Text);
        return new ReadText(text, terms.All, stream.Length);
    }

    private sealed record ReadText(string Text, IReadOnlySet<string> Terms, int Length);

    private sealed class Terms : ITermTarget
    {
        public HashSet<string> All { get; } = new(StringComparer.Ordinal);

        public void Add(ReadOnlySpan<char> term, int position) => All.Add(term.ToString());
    }
}
