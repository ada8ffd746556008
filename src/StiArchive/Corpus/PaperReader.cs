using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>Reads the text of a <c>paper.md</c>; what it does not understand it refuses, so that nothing is lost on writing.</summary>
public static class PaperReader
{
    private const string Dashes = "---";

    /// <summary>The paper that <paramref name="text"/> holds, exactly as <see cref="PaperWriter"/> was given it.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <exception cref="CorpusFormatException">The text does not follow <c>docs/corpus-format.md</c>.</exception>
    public static Paper Read(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);

        // Some editors put a byte order mark before the first line.
        var (frontMatter, body, linesAbove) = Split(path, text.TrimStart('\uFEFF'));
        var paper = FrontMatterReader.Read(path, frontMatter);
        return BodyReader.Read(path, MarkdownBody.Read(path, body, linesAbove), paper);
    }

    private static (string FrontMatter, string Body, int LinesAbove) Split(string path, string text)
    {
        var (first, start) = LineAt(text, 0);
        if (first is not Dashes)
        {
            throw new CorpusFormatException(path, 1, FrontMatterProblems.NoFirstDashes);
        }

        var lines = 1;
        for (var offset = start; offset < text.Length; )
        {
            var (line, next) = LineAt(text, offset);
            lines++;
            if (line is Dashes)
            {
                return (text[start..offset], text[next..], lines);
            }

            offset = next;
        }

        throw new CorpusFormatException(path, lines, FrontMatterProblems.NoLastDashes);
    }

    private static (string Line, int Next) LineAt(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        var line = end < 0 ? text[offset..] : text[offset..end];
        return (line.TrimEnd('\r'), end < 0 ? text.Length : end + 1);
    }
}
