namespace StiArchive.Corpus;

/// <summary>What a <c>paper.md</c> may have under its front matter, before it is known what belongs together.</summary>
/// <param name="Line">Line of the file, counted from 1.</param>
internal abstract record BodyElement(int Line)
{
    /// <summary>The line that begins an abstract, a section or the references.</summary>
    /// <param name="Depth">Number of # signs.</param>
    /// <param name="Text">Without its mark.</param>
    public sealed record Heading(int Line, int Depth, string Text, AnchorMark Mark) : BodyElement(Line);

    /// <summary>A line that has an anchor: a caption, a footnote, an entry of the reference list.</summary>
    /// <param name="Label">The bold words it begins with; empty where there are none.</param>
    public sealed record Labelled(int Line, string Label, string Text, string Id) : BodyElement(Line);

    public sealed record Paragraph(int Line, string Text) : BodyElement(Line);

    /// <summary>A note under a table or a figure, or a question.</summary>
    public sealed record Quotation(int Line, string Text) : BodyElement(Line);

    public sealed record Grid(int Line, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
        : BodyElement(Line);

    /// <summary><c>&lt;!-- page 3 --&gt;</c>: the page of what follows; null for <c>&lt;!-- page unknown --&gt;</c>.</summary>
    public sealed record PageMark(int Line, int? Page) : BodyElement(Line);

    /// <summary><c>&lt;!-- question --&gt;</c>: the quotation that follows is not a note.</summary>
    public sealed record QuestionMark(int Line) : BodyElement(Line);
}
