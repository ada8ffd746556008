using StiArchive.Parsing.Headings;

namespace StiArchive.Parsing.Lines;

/// <summary>A printed line, or a part of one, that is not blank.</summary>
/// <param name="Number">Line of the original, counted from 1.</param>
/// <param name="Text">What is printed, without blanks at either end.</param>
internal sealed record Line(int Number, string Text)
{
    public int? Page { get; init; }

    /// <summary>In Han characters: what a full line of a column measures, whatever letters it holds.</summary>
    public double Width { get; init; }

    /// <summary>Width of a full line of the column around it, in Han characters.</summary>
    public double ColumnWidth { get; init; }

    /// <summary>What the line lacks at its end; nothing for a line that was spaced out to be full.</summary>
    public double ShortBy => IsStretched ? 0 : Math.Max(0, ColumnWidth - Width);

    /// <summary>True where blanks stand before the text: the second line of a heading, or a paragraph.</summary>
    public bool IsIndented { get; init; }

    /// <summary>How many plain blanks stand before the text, as where the first cell of a row is empty.</summary>
    public int BlanksBefore { get; init; }

    /// <summary>How many plain blanks stand after the text.</summary>
    public int BlanksAfter { get; init; }

    /// <summary>True for the first line of a column or page, as far as the original tells.</summary>
    public bool StartsColumn { get; init; }

    /// <summary>True for a line that a table, figure or footnote stands above.</summary>
    public bool FollowsFloat { get; init; }

    /// <summary>True where no blank line stands above, in text that otherwise puts one above every line: the lines
    /// of one cell, or a line that lies a little higher or lower than its neighbour.</summary>
    public bool StandsClose { get; init; }

    /// <summary>True where a line was spaced out to fill the column, so that its width says nothing.</summary>
    public bool IsStretched { get; init; }

    /// <summary>The heading that the line is, or begins; null for text.</summary>
    public HeadingLine? Heading { get; init; }

    /// <summary>The same line with another text, as after taking a label away.</summary>
    public Line WithText(string text) => this with { Text = Characters.Strip(text) };
}
