using System.Globalization;
using System.Text;
using StiArchive.Indexing;
using StiArchive.Papers;

namespace StiArchive.Benchmarking;

/// <summary>Papers that nobody wrote: real sentences drawn anew, under made-up authors, years and economies.</summary>
/// <remarks>The same seed gives the same papers, and a larger archive begins with the papers of a smaller one, so that the
/// same queries can be asked of both.</remarks>
public sealed class SyntheticArchive(SentencePool pool, int passageCount, int seed)
{
    /// <summary>Passages of a paper: its title and its paragraphs.</summary>
    public const int PassagesOfPaper = 60;

    // With the sentence that goes over it, about 250 characters.
    private const int LeastPassageChars = 230;

    // Never so long that it would be cut in two (ParagraphCutter).
    private const int MostPassageChars = 295;
    private const int MostTitleChars = 24;

    public int PaperCount => (passageCount + PassagesOfPaper - 1) / PassagesOfPaper;

    public int PassageCount => passageCount;

    /// <summary>All papers, each made when it is read and forgotten afterwards.</summary>
    internal IReadOnlyList<IndexSource> Sources(Func<int, Paper>? make = null) =>
        [.. Enumerable.Range(0, PaperCount).Select(number => SourceOf(number, make ?? Make))];

    /// <summary>Paper <paramref name="number"/>, counted from 0; a number behind the last makes one more like them.</summary>
    public Paper Make(int number)
    {
        var random = new Random(HashOf(number));
        var passages = number == PaperCount - 1 ? passageCount - (number * PassagesOfPaper) : PassagesOfPaper;
        var title = TitleFrom(Draw(random));
        var paragraphs = Enumerable.Range(1, passages - 1).Select(_ => new Paragraph(MakePassage(random)));
        return new Paper
        {
            Id = IdOf(number),
            Metadata = MadeUpMetadata.Draw(random, title),
            Sections = [new Section("s0", "", "", 1, [.. paragraphs])],
        };
    }

    private static IndexSource SourceOf(int number, Func<int, Paper> make) =>
        new(IdOf(number), IdOf(number), () => make(number));

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"bench-{number:D7}");

    // Neighbouring seeds of Random give neighbouring numbers at first; multiplied they do not.
    private int HashOf(int number) => unchecked((int)(((uint)seed * 2_654_435_761) ^ ((uint)number * 2_246_822_519)));

    private string Draw(Random random) => pool.Sentences[random.Next(pool.Sentences.Count)];

    private string MakePassage(Random random)
    {
        var text = new StringBuilder(MostPassageChars);
        while (text.Length < LeastPassageChars)
        {
            var sentence = Draw(random);
            if (text.Length + sentence.Length > MostPassageChars)
            {
                continue;
            }

            if (text.Length > 0 && char.IsAscii(text[^1]))
            {
                text.Append(' ');
            }

            text.Append(sentence);
        }

        return text.ToString();
    }

    private static string TitleFrom(string sentence) =>
        sentence.Length <= MostTitleChars ? sentence : sentence[..MostTitleChars];
}
