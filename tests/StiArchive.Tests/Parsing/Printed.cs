using System.Text;
using StiArchive.Extraction;

namespace StiArchive.Tests.Parsing;

/// <summary>Makes extracted text out of lines written in a test.</summary>
internal static class Printed
{
    public static ExtractedText Text(string text) =>
        new("test.txt", "utf-8", [.. text.Split('\n').Select((line, i) => new PageLine(line, i + 1, null))], []);

    /// <summary>Pages on which a line is a paragraph, a row or a caption.</summary>
    public static ExtractedText Pages(params string[][] pages) =>
        TextFileExtractor.Extract(
            "test.txt",
            Encoding.UTF8.GetBytes(string.Join('\f', pages.Select(lines => string.Join('\n', lines) + "\n")))
        );

    /// <summary>Puts a blank line after every line, as text read out of a PDF has it, except before a column break.</summary>
    public static ExtractedText Spaced(params string[] lines) =>
        Text(
            string.Concat(
                lines.Select((line, i) => line + (i + 1 < lines.Length && lines[i + 1].StartsWith(' ') ? "\n" : "\n\n"))
            )
        );
}
