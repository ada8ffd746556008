namespace StiArchive.Parsing.FrontMatter;

/// <summary>What a label in the front matter announces.</summary>
internal enum FieldKind
{
    AbstractZh,
    KeywordsZh,
    AbstractEn,
    KeywordsEn,
    Clc,
    DocumentCode,
    ArticleNumber,
    Doi,

    /// <summary>The journal's column that the paper stands in.</summary>
    Column,

    /// <summary>The day the journal received the paper.</summary>
    Received,

    /// <summary>Where the authors work.</summary>
    Institutions,

    /// <summary>Funds, notes on the authors: kept as printed, not read further.</summary>
    Remark,
}
