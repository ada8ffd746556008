namespace StiArchive.Papers;

/// <summary>What a parser may be unsure of; each kind has a sentence for the librarian in both languages.</summary>
public enum DoubtKind
{
    TitleMissing,
    AuthorsMissing,
    AbstractMissing,
    KeywordsMissing,
    YearInferred,
    YearUnknown,
    ReferencesMissing,
    CitationWithoutReference,
    SectionOrder,
    SectionNumbering,
    OddTable,
    OddCharacters,
    FootnoteWithoutMark,
    BrokenEncoding,
    Other,
}
