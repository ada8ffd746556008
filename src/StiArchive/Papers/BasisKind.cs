namespace StiArchive.Papers;

/// <summary>How a metadata value came to be known.</summary>
public enum BasisKind
{
    /// <summary>Printed on the original.</summary>
    Stated,

    /// <summary>Concluded from other things that are printed; the evidence says from which.</summary>
    Inferred,

    /// <summary>Entered or corrected by a person who keeps the archive.</summary>
    Librarian,
}
