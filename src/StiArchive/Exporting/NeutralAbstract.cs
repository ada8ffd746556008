using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StiArchive.Papers;

namespace StiArchive.Exporting;

/// <summary>Abstracts and their sentences.</summary>
internal static partial class NeutralAbstract
{
    public static JsonNode? Text(IReadOnlyList<Paragraph> paragraphs) =>
        paragraphs.Count == 0 ? null : string.Join('\n', paragraphs.Select(paragraph => paragraph.Text));

    public static JsonArray ChineseSentences(IReadOnlyList<Paragraph> paragraphs) =>
        Sentences(paragraphs, ChineseEnd());

    public static JsonArray EnglishSentences(IReadOnlyList<Paragraph> paragraphs) =>
        Sentences(paragraphs, EnglishEnd());

    private static JsonArray Sentences(IReadOnlyList<Paragraph> paragraphs, Regex end)
    {
        var sentences = new JsonArray();
        foreach (var paragraph in paragraphs)
        {
            var start = 0;
            foreach (Match match in end.Matches(paragraph.Text))
            {
                sentences.Add(paragraph.Text[start..(match.Index + match.Length)].Trim());
                start = match.Index + match.Length;
            }

            if (start < paragraph.Text.Length)
            {
                sentences.Add(paragraph.Text[start..].Trim());
            }
        }

        return sentences;
    }

    // …的中心议题之一。
    [GeneratedRegex("[。！？][”’」』]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseEnd();

    // …in recent years. This paper…
    [GeneratedRegex(@"[.!?][""'”’)]*\s+(?=[""'“‘(]?[A-Z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishEnd();
}
