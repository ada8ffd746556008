using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Searching;

/// <summary>One result: a passage, its paper and where the query's words stand in it.</summary>
/// <param name="Highlights">Spans of the passage's text, in order, none overlapping another.</param>
/// <param name="Score">Higher is better; comparable within one search only.</param>
public sealed record PassageHit(
    Passage Passage,
    PaperSummary Paper,
    IReadOnlyList<TextSpan> Highlights,
    Snippet Snippet,
    double Score
)
{
    /// <summary>For a row of a table whose columns have names, the cells that the snippet shows, each under its name; empty for
    /// other passages.</summary>
    public IReadOnlyList<SnippetCell> SnippetCells()
    {
        var window = new TextSpan(Snippet.Start, Snippet.Text.Length);
        return
        [
            .. RowCells
                .ColumnNames(Passage)
                .Zip(RowCells.Of(Passage.Text))
                .Where(cell => cell.Second.Overlaps(window) || IsBlankWithin(cell.Second, window))
                .Select(cell => new SnippetCell(cell.First, Marks.Shift(cell.Second, window))),
        ];
    }

    private static bool IsBlankWithin(TextSpan cell, TextSpan window) =>
        cell.Length == 0 && cell.Start >= window.Start && cell.Start <= window.End;
}
