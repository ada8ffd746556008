using System.Globalization;
using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Benchmarks.Load;

/// <summary>Writes a corpus of as many passages as are wanted, out of sentences of the papers at hand, each with the halves of
/// two sentences and a number of its own, so that no two are the same; the same for the same number.</summary>
internal sealed class MadeUpCorpus(string folder)
{
    private const int PassagesOfPaper = 66;
    private const int SentencesOfPassage = 3;

    private static readonly string[] Economies = ["KR", "JP", "CN", "US", "AU", "CL", "PE", "SG"];

    private readonly IReadOnlyList<string> _sentences = RealSentences.Read();
    private readonly Random _random = new(1);

    public void Write(int passages)
    {
        for (var paper = 0; paper * PassagesOfPaper < passages; paper++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"made-up-{paper:00000}");
            var target = Directory.CreateDirectory(Path.Combine(folder, id));
            File.WriteAllText(Path.Combine(target.FullName, CorpusFolder.PaperFileName), PaperWriter.Write(Make(id)));
        }
    }

    private Paper Make(string id) =>
        new()
        {
            Id = id,
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>(Sentence(), Basis.Stated),
                Year = new Sourced<int>(2000 + _random.Next(25), Basis.Stated),
                Authors = new Sourced<IReadOnlyList<Author>>([Author(), Author()], Basis.Stated),
                EconomiesStudied = new Sourced<IReadOnlyList<string>>(
                    [.. _random.GetItems(Economies, 2).Distinct(StringComparer.Ordinal)],
                    Basis.Stated
                ),
            },
            Sections =
            [
                new Section("s1", "1", "正文", 1, [.. Enumerable.Range(0, PassagesOfPaper - 2).Select(_ => Passage())]),
            ],
        };

    private Paragraph Passage() => new(string.Concat(Enumerable.Range(0, SentencesOfPassage).Select(_ => Sentence())));

    private string Sentence()
    {
        var (first, second) = (Pick(), Pick());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{first.AsSpan(0, first.Length / 2).Trim()}{_random.Next(100_000)}{second.AsSpan(second.Length / 2).Trim()}"
        );
    }

    private Author Author() => new(null, $"AB Author{(char)('a' + _random.Next(26))}{(char)('a' + _random.Next(26))}");

    private string Pick() => _sentences[_random.Next(_sentences.Count)];
}
