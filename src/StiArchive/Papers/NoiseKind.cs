namespace StiArchive.Papers;

/// <summary>Why something that is printed is not part of the paper's text.</summary>
public enum NoiseKind
{
    RunningHeader,
    PageNumber,

    /// <summary>Dots before the second line of a heading.</summary>
    HeadingLeader,

    /// <summary>The mark after the last paragraph (■).</summary>
    EndMark,

    /// <summary>The second printing of a headline that the original doubles.</summary>
    DoubledHeading,

    /// <summary>A label whose value is metadata: 关键词：, 中图分类号：, Abstract:.</summary>
    Label,

    /// <summary>Front matter that became metadata: names, affiliations, numbers, and the marks between them.</summary>
    FrontMatter,

    /// <summary>Anything else that was set aside; the librarian should look at it.</summary>
    Other,
}
