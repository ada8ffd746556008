namespace StiArchive.Parsing.Headings;

/// <summary>The ways of numbering headings, outermost first where a paper uses several.</summary>
internal enum HeadingStyle
{
    /// <summary>第一章, 第二部分.</summary>
    Chapter,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    ChineseInBrackets,

    /// <summary>1, 1.1, 1.1.1.</summary>
    Decimal,

    /// <summary>Headings without a number.</summary>
    None,
}
