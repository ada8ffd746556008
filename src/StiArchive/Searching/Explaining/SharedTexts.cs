using StiArchive.Indexing;

namespace StiArchive.Searching.Explaining;

/// <summary>The headings over a passage, or the titles of its paper, by the terms that the postings know them by.</summary>
internal sealed class SharedTexts(IEnumerable<string> texts)
{
    private readonly IReadOnlyList<(string Text, SharedText Read)> _shortestFirst =
    [
        .. texts.Select(text => (Text: text, Read: SharedText.Of(text))).OrderBy(text => text.Read.Length),
    ];

    /// <summary>The text that a term counts for: the shortest that has it.</summary>
    public string With(string term) => _shortestFirst.FirstOrDefault(text => text.Read.Terms.Contains(term)).Text ?? "";
}
