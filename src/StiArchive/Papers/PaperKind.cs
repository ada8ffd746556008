namespace StiArchive.Papers;

/// <summary>What sort of publication a paper is.</summary>
public enum PaperKind
{
    JournalArticle,

    /// <summary>A newspaper page on which several contributors answer questions about one theme.</summary>
    NewspaperRoundtable,
    Report,
}
