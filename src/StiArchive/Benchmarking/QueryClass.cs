namespace StiArchive.Benchmarking;

/// <summary>What a drawn query looks like; each class is measured by itself.</summary>
public enum QueryClass
{
    /// <summary>A word that few passages have.</summary>
    RareWord,

    /// <summary>A word that many passages have.</summary>
    CommonWord,

    /// <summary>Two to four words, each passage that has any of them.</summary>
    AnyWords,

    /// <summary>The same words, each passage that has all.</summary>
    AllWords,

    /// <summary>Chinese without blanks, as a reader types it.</summary>
    Question,

    /// <summary>The same made of common words.</summary>
    CommonQuestion,

    /// <summary>Questions as a bag of words: each passage that has anything of them.</summary>
    QuestionBag,

    /// <summary>The same made of common words.</summary>
    CommonQuestionBag,

    /// <summary>Four to ten Han characters in a row, quoted.</summary>
    Phrase,

    /// <summary>The beginning of a Latin word, with a star.</summary>
    Prefix,
}
