namespace StiArchive.Benchmarking;

/// <summary>A query as it is typed.</summary>
public sealed record BenchmarkQuery(QueryClass Class, string Text)
{
    /// <summary>Whether it is a bag of words: a passage needs any of them, and operators mean nothing.</summary>
    public bool IsBag => Class is QueryClass.AnyWords or QueryClass.QuestionBag or QueryClass.CommonQuestionBag;
}
