namespace StiArchive.Corpus;

/// <summary>A file of the corpus does not follow <c>docs/corpus-format.md</c>.</summary>
/// <remarks>The message says where, what was found and what to write instead; a librarian reads it.</remarks>
public sealed class CorpusFormatException : Exception
{
    public CorpusFormatException(string path, int lineNumber, CorpusProblem problem, Exception? innerException = null)
        : base($"{path}:{lineNumber}: {problem.En}", innerException)
    {
        Path = path;
        LineNumber = lineNumber;
        Problem = problem;
    }

    /// <summary>The file, relative to the corpus folder, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The line the problem was found on, counted from 1.</summary>
    public int LineNumber { get; }

    /// <summary>What was found and what to write instead, without the place.</summary>
    public CorpusProblem Problem { get; }
}
