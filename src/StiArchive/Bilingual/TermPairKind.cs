namespace StiArchive.Bilingual;

/// <summary>How a term and its English name were found together.</summary>
public enum TermPairKind
{
    /// <summary>The paper itself says so in brackets: 世界知识产权组织（WIPO）.</summary>
    Gloss,

    /// <summary>They stand at the same place of texts that translate each other: keywords, titles, abstracts.</summary>
    Aligned,
}
