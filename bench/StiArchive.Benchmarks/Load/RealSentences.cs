using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Benchmarks.Load;

/// <summary>The sentences of the papers at hand.</summary>
internal static class RealSentences
{
    private const int ShortestChars = 12;

    public static IReadOnlyList<string> Read()
    {
        var corpus = CorpusAtHand.Open();
        return
        [
            .. corpus
                .Ids()
                .SelectMany(id => PassageCutter.Cut(corpus.Read(id)))
                .Where(passage => passage.Kind is PassageKind.Paragraph or PassageKind.Abstract)
                .SelectMany(passage => Sentences.Of(passage.Text).Select(span => TextOf(passage.Text, span)))
                .Where(sentence => sentence.Length >= ShortestChars),
        ];
    }

    private static string TextOf(string text, TextSpan span) => text.Substring(span.Start, span.Length).Trim();
}
