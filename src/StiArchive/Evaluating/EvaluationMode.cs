namespace StiArchive.Evaluating;

/// <summary>How a question is read.</summary>
public enum EvaluationMode
{
    /// <summary>As a person types it into the search box: all words first, the best partial matches where nothing has
    /// all.</summary>
    Search,

    /// <summary>As a bag of words, operators and all.</summary>
    Plain,
}
