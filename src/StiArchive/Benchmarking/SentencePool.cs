using StiArchive.Corpus;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Passages;

namespace StiArchive.Benchmarking;

/// <summary>Sentences of real papers, which synthetic passages are made of.</summary>
/// <param name="Sentences">Each once, in the order of the files' names and of the texts.</param>
public sealed record SentencePool(IReadOnlyList<string> Sentences)
{
    // A shorter one is a label or a leftover, a longer one a list that lost its form.
    private const int ShortestChars = 8;
    private const int LongestChars = 150;
    private const int FewestSentences = 50;

    private const string TextFiles = "*.txt";

    /// <summary>Reads folders of papers (<c>paper.md</c>) and of plain texts (<c>.txt</c>), with all that is under them.</summary>
    /// <exception cref="BenchmarkException">They have too few sentences, or a file cannot be read.</exception>
    public static SentencePool Read(IReadOnlyList<string> folders, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folders);

        var sentences = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var file in folders.SelectMany(FilesOf))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var sentence in SentencesOf(file))
            {
                sentences[sentence] = true;
            }
        }

        return sentences.Count >= FewestSentences
            ? new SentencePool([.. sentences.Keys])
            : throw new BenchmarkException(
                $"{string.Join(", ", folders)}: {sentences.Count} sentences in paper.md and .txt files, and a synthetic "
                    + $"archive needs at least {FewestSentences}; name more texts."
            );
    }

    // An original that lies beside its paper.md is the same text once more.
    private static IEnumerable<string> FilesOf(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new BenchmarkException($"There is no folder {folder}.");
        }

        var papers = Directory.EnumerateFiles(folder, CorpusFolder.PaperFileName, SearchOption.AllDirectories).ToList();
        var taken = papers.Select(Path.GetDirectoryName).ToHashSet(StringComparer.Ordinal);
        return Directory
            .EnumerateFiles(folder, TextFiles, SearchOption.AllDirectories)
            .Where(file => !taken.Contains(Path.GetDirectoryName(file)))
            .Concat(papers)
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> SentencesOf(string file) =>
        PassageCutter
            .Cut(ReadPaper(file))
            .Where(passage => passage.Kind is PassageKind.Paragraph or PassageKind.Abstract)
            .SelectMany(passage => Cut(passage.Text))
            .Where(sentence => sentence.Length is >= ShortestChars and <= LongestChars);

    private static IEnumerable<string> Cut(string text) =>
        Passages.Sentences.Of(text).Select(span => text.Substring(span.Start, span.Length).Trim());

    private static Paper ReadPaper(string file)
    {
        try
        {
            return file.EndsWith(CorpusFolder.PaperFileName, StringComparison.Ordinal)
                ? PaperReader.Read(file, File.ReadAllText(file))
                : PaperParser.Parse(TextFileExtractor.Extract(Path.GetFileName(file), File.ReadAllBytes(file)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CorpusFormatException)
        {
            throw new BenchmarkException($"{file} cannot be read: {failure.Message}");
        }
    }
}
