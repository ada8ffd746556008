namespace StiArchive.Papers;

/// <summary>What a parser may be unsure of; each kind has a sentence for the librarian in both languages.</summary>
public enum DoubtKind
{
    TitleMissing,
    AuthorsMissing,
    AuthorsIncomplete,
    AbstractMissing,
    KeywordsMissing,
    KeywordsUndivided,
    YearInferred,
    YearUnknown,
    ReferencesMissing,
    CitationWithoutReference,
    SectionOrder,
    SectionNumbering,
    OddTable,
    OddCharacters,
    FootnoteMarkAlone,
    BrokenEncoding,
    Other,
}
