namespace StiArchive.Web.Papers;

/// <summary>What a piece of a text leads to.</summary>
public enum TextLinkKind
{
    /// <summary>The number of a reference that the list has.</summary>
    Reference,

    /// <summary>The number of a reference that no list has; it leads to the remark that says so.</summary>
    Unlisted,

    /// <summary>The mark of a footnote.</summary>
    Footnote,
}
