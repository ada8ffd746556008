namespace StiArchive.Tests.Searching;

/// <summary>A theory on public test collections, which are not part of the project; skipped where they are not beside it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryWithEvaluationSetsAttribute : TheoryAttribute
{
    public TheoryWithEvaluationSetsAttribute()
    {
        Skip = Directory.Exists(Folder) ? null : $"There are no test collections in {Folder}.";
    }

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared", "eval"));
}
