namespace StiArchive.Searching;

/// <summary>What results can be narrowed by.</summary>
public enum FacetField
{
    Author,
    Year,

    /// <summary>The economy that the paper studies.</summary>
    Economy,

    /// <summary>An economy that the passage names.</summary>
    Mention,

    /// <summary>What the passage is: a paragraph, a row of a table …</summary>
    Kind,

    /// <summary>The language of the passage.</summary>
    Language,

    Keyword,
}
