using System.Text;
using StiArchive.Corpus;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;
using StiArchive.Tests.Corpus;

namespace StiArchive.Tests.Parsing;

/// <summary>What the parser makes of a text can be kept as <c>paper.md</c> and read back unchanged, whatever the text.</summary>
public sealed class KeptPapersTests
{
    private const int Seeds = 120;

    private static readonly string[] Lines =
    [
        .. SampleArticle.Lines,
        .. SampleRoundtable.Lines,
        .. SamplePreprint.Text.Split('\n'),
        "",
        "| 甲 | 乙 |",
        "## 2 标题 {#s2}",
        "---",
        "- 一项",
        "<!-- page 3 -->",
        "**表 1** *斜体* `代码`",
        "\\ 反斜线 \\# 井号",
        "&amp; &#35; <b>粗体</b>",
    ];

    [Fact]
    public void A_paper_that_was_written_and_read_back_is_written_the_same_and_still_proven()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var text = TextFileExtractor.Extract("a.txt", Encoding.UTF8.GetBytes(Shuffled(seed)));
            var parsed = PaperParser.Parse(text) with { Id = "kept" };
            var written = PaperWriter.Write(parsed);

            var read = PaperReader.Read("kept/paper.md", written);

            Assert.True(
                PaperDump.Difference(parsed, read) is null,
                $"seed {seed}: {PaperDump.Difference(parsed, read)}"
            );
            Assert.True(string.Equals(written, PaperWriter.Write(read), StringComparison.Ordinal), $"seed {seed}");
            Assert.True(Conservation.Check(text, read).IsComplete, $"seed {seed}");
        }
    }

    [Fact]
    public void Noise_and_doubts_name_lines_that_the_original_has_and_noise_is_printed_there()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var lines = Shuffled(seed).Split('\n');
            var paper = PaperParser.Parse(Printed.Text(string.Join('\n', lines)));

            var strays = paper.Noise.Where(noise =>
                noise.Kind != NoiseKind.DoubledHeading
                && !Squash(lines[noise.LineNumber - 1]).Contains(Squash(noise.Text), StringComparison.Ordinal)
            );
            var doubted = paper.Doubts.Where(doubt => doubt.Place.StartsWith("line ", StringComparison.Ordinal));

            Assert.True(!strays.Any(), $"seed {seed}: {string.Join(", ", strays)}");
            Assert.True(
                doubted.All(doubt =>
                    int.Parse(doubt.Place.AsSpan(5), null) is > 0 and var line && line <= lines.Length
                ),
                $"seed {seed}"
            );
        }
    }

    private static string Shuffled(int seed)
    {
        var random = new Random(seed);
        var start = random.Next(Lines.Length);
        var lines = Lines.Skip(start).Concat(Lines.Take(start)).Take(random.Next(5, 60)).ToArray();
        for (var swaps = random.Next(10); swaps > 0; swaps--)
        {
            var (i, j) = (random.Next(lines.Length), random.Next(lines.Length));
            (lines[i], lines[j]) = (lines[j], Lines[random.Next(Lines.Length)]);
        }

        return string.Join(random.Next(2) == 0 ? "\n" : "\n\n", lines);
    }

    private static string Squash(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
