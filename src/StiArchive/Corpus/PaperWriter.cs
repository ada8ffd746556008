using System.Text;
using StiArchive.Papers;

namespace StiArchive.Corpus;

/// <summary>Writes a paper as the text of its <c>paper.md</c>; <c>docs/corpus-format.md</c> describes it for people.</summary>
/// <remarks>Reading what was written gives the same paper, and writing that again the same bytes.</remarks>
public static class PaperWriter
{
    /// <summary>The whole file, front matter and text.</summary>
    /// <exception cref="ArgumentException">The paper breaks a promise of its records, on which the file relies: an anchor
    /// is given twice, a paragraph is empty, a text holds half a surrogate pair.</exception>
    public static string Write(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        PaperShape.Require(paper);

        var text = FrontMatterWriter.Write(paper) + BodyWriter.Write(paper);
        return IsWellFormed(text)
            ? text
            : throw new ArgumentException("a text holds half a surrogate pair, which no file can hold", nameof(paper));
    }

    private static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var next)
        {
            if (Rune.DecodeFromUtf16(rest[next..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[(next + length)..];
        }

        return true;
    }
}
