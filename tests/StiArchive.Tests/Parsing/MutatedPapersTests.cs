using System.Text;
using StiArchive.Corpus;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Parsing;

/// <summary>What holds for any text, tried on papers whose lines were moved, cut, doubled and glued together.</summary>
public sealed class MutatedPapersTests
{
    private const int Runs = 250;
    private const int MostMutations = 15;

    private static readonly string[][] Papers =
    [
        [.. SampleArticle.Lines.SelectMany(line => new[] { line, "" })],
        [.. SampleRoundtable.Lines.SelectMany(line => new[] { line, "" })],
        SamplePreprint.Printed.Split('\n'),
    ];

    private static readonly string[] Strays =
    [
        "表 3　没有行的表",
        "①　没有标记的注释",
        "②",
        "摘要：",
        "Abstract: A stray abstract.",
        "参考文献",
        "— 12 —",
        "■",
        "2.7　迷路的标题",
        "三、又一个标题",
        "◇某人：某文",
        "$$",
        "\f",
    ];

    [Fact]
    public void No_character_is_lost_or_doubled()
    {
        foreach (var (seed, text) in Mutations())
        {
            var report = Conservation.Check(text, PaperParser.Parse(text));

            Assert.True(
                report.IsComplete,
                $"seed {seed}: lost {string.Join(", ", report.Lost)}; surplus {string.Join(", ", report.Surplus)}"
            );
        }
    }

    [Fact]
    public void A_paper_can_be_kept_and_is_the_same_when_parsed_again()
    {
        foreach (var (seed, text) in Mutations())
        {
            var first = PaperWriter.Write(PaperParser.Parse(text) with { Id = "mutant" });
            var second = PaperWriter.Write(PaperParser.Parse(text) with { Id = "mutant" });

            Assert.True(string.Equals(first, second, StringComparison.Ordinal), $"seed {seed}");
        }
    }

    [Fact]
    public void Every_section_and_block_has_an_anchor_of_its_own()
    {
        foreach (var (seed, text) in Mutations())
        {
            var paper = PaperParser.Parse(text);
            var anchors = paper.Sections.SelectMany(section => section.Blocks.Select(AnchorOf).Prepend(section.Id));
            var doubled = anchors.Where(id => id.Length > 0).GroupBy(id => id, StringComparer.Ordinal);

            Assert.True(doubled.All(group => group.Count() == 1), $"seed {seed}");
        }
    }

    private static string AnchorOf(Block block) =>
        block switch
        {
            Table table => table.Id,
            Figure figure => figure.Id,
            Footnote note => note.Id,
            _ => "",
        };

    private static IEnumerable<(int Seed, ExtractedText Text)> Mutations() =>
        Enumerable.Range(1, Runs).Select(seed => (seed, Mutate(seed)));

    private static ExtractedText Mutate(int seed)
    {
        var random = new Random(seed);
        var lines = Papers[random.Next(Papers.Length)].ToList();
        for (var count = random.Next(1, MostMutations); count > 0; count--)
        {
            Mutate(lines, random);
        }

        return TextFileExtractor.Extract("mutant.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    private static void Mutate(List<string> lines, Random random)
    {
        var (i, j) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(6))
        {
            case 0:
                (lines[i], lines[j]) = (lines[j], lines[i]);
                break;
            case 1:
                lines.Insert(i, lines[j]);
                break;
            case 2:
                lines[i] = lines[i][..random.Next(lines[i].Length + 1)];
                break;
            case 3:
                lines[i] += lines[j];
                break;
            case 4:
                lines[i] = " " + lines[i];
                break;
            default:
                lines.Insert(i, Strays[random.Next(Strays.Length)]);
                break;
        }
    }
}
