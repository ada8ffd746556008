namespace StiArchive.Searching;

/// <summary>What results can be narrowed by.</summary>
public enum FacetField
{
    Author,
    Year,

    /// <summary>The economy that the paper studies.</summary>
    Economy,
}
