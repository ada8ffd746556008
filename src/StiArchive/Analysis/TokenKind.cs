namespace StiArchive.Analysis;

/// <summary>What a token stands for; kinds never mix in a comparison, so that the stem <c>polici</c> is not a word.</summary>
public enum TokenKind
{
    /// <summary>One Han character.</summary>
    HanCharacter,

    /// <summary>Two Han characters in a row.</summary>
    HanPair,

    /// <summary>A run of letters or a run of digits.</summary>
    Word,

    /// <summary>Words with the signs that hold them together: <c>r&amp;d</c>, <c>covid-19</c>, <c>12.5%</c>.</summary>
    Compound,

    /// <summary>A compound as others write it: <c>covid19</c>, <c>2600</c> for 2,600, <c>us</c> for U.S.</summary>
    JoinedCompound,

    /// <summary>The English stem of a word.</summary>
    Stem,
}
