namespace StiArchive.Searching.Explaining;

/// <summary>What a term is that a passage is ranked by.</summary>
public enum ExplainedTermKind
{
    /// <summary>One Han character.</summary>
    Character,

    /// <summary>Two Han characters in a row.</summary>
    Pair,

    /// <summary>A word of letters as written, or a number.</summary>
    Word,

    /// <summary>The English stem that all forms of a word have in common.</summary>
    Stem,

    /// <summary>Words that signs hold together.</summary>
    Compound,

    /// <summary>All words that begin so, as if they were one.</summary>
    Prefix,
}
