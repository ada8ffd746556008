using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>What a search returns: a piece of a paper that can be read, linked to and cited on its own.</summary>
public sealed record Passage
{
    public required string PaperId { get; init; }

    /// <summary>The fragment of its address, unique in the paper: <c>s2.2-p1</c>, <c>abstract-zh-p1</c>, <c>t1-r3</c>.</summary>
    public required string Anchor { get; init; }

    public required PassageKind Kind { get; init; }

    /// <summary>The language that most of its letters are in.</summary>
    public required Language Language { get; init; }

    /// <summary>The section it stands in (<c>s2.2</c>); empty for titles and abstracts.</summary>
    public required string SectionId { get; init; }

    /// <summary>Headings from the chapter down to the passage's own section; for a table row, its caption and columns too.</summary>
    public required IReadOnlyList<string> HeadingPath { get; init; }

    /// <summary>The text that is searched and shown. Cells of a table row are separated by <c> | </c>.</summary>
    public required string Text { get; init; }

    /// <summary>The page it begins on, counted from 1; null where not known.</summary>
    public int? Page { get; init; }

    /// <summary>Place of the block in its section (or of the paragraph in its abstract), counted from 0; -1 for titles and
    /// headings.</summary>
    public int BlockIndex { get; init; } = -1;

    /// <summary>For text cut out of a paragraph or footnote: its place in that block's text. Otherwise the whole text.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Sixteen hexadecimal digits that depend on nothing but the letters and digits of the text, folded: a link
    /// that carries it still finds its passage after the paper was parsed anew.</summary>
    public required string Fingerprint { get; init; }
}
