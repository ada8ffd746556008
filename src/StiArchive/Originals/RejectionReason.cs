namespace StiArchive.Originals;

/// <summary>Why a file cannot be taken in; each has a sentence for the librarian in both languages.</summary>
public enum RejectionReason
{
    /// <summary>No bytes, or nothing but blanks.</summary>
    Empty,

    /// <summary>A PDF, a Word document, an archive or a picture, by its first bytes.</summary>
    OtherFileType,

    /// <summary>Too much of it is no text in any encoding.</summary>
    NotText,
}
