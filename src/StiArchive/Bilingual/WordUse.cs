namespace StiArchive.Bilingual;

/// <summary>What place a Chinese word can take in a term.</summary>
internal enum WordUse
{
    /// <summary>Stands anywhere: 政策.</summary>
    Any,

    /// <summary>Begins no term, as 提出 in 提出策略, but may end one: 能力提升.</summary>
    Verb,

    /// <summary>Ends no term: 重要.</summary>
    Modifier,

    /// <summary>Is none alone: 方法 in 研究方法.</summary>
    Part,

    /// <summary>Is part of none: 近年来.</summary>
    Never,
}
