using StiArchive.Corpus;

namespace StiArchive.Cli.Checking;

/// <summary>Something in the archive that is not as it should be.</summary>
/// <param name="Path">The file, relative to the corpus, with forward slashes.</param>
/// <param name="LineNumber">Counted from 1; null where the problem is with the whole file.</param>
/// <param name="Sentence">What was found and what to do.</param>
internal sealed record CheckProblem(string Path, int? LineNumber, string Sentence)
{
    public static CheckProblem OfPaper(string id, string sentence) =>
        new($"{id}/{CorpusFolder.PaperFileName}", null, sentence);

    public override string ToString() =>
        LineNumber is null ? $"{Path}: {Sentence}" : $"{Path}:{LineNumber}: {Sentence}";
}
