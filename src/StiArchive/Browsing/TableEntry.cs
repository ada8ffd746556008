using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>A table as a list shows it.</summary>
/// <param name="Number">Its place among the tables of the paper, counted from 1.</param>
/// <param name="Anchor">Its place in the paper's page: <c>t1</c>.</param>
public sealed record TableEntry(
    PaperSummary Paper,
    int Number,
    string Anchor,
    string Label,
    string Caption,
    IReadOnlyList<string> Columns,
    int RowCount
);
