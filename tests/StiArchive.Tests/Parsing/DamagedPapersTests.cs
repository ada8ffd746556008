using System.Text;
using StiArchive.Extraction;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Parsing.Conserving;

namespace StiArchive.Tests.Parsing;

/// <summary>Pieces of paragraphs are deleted, doubled, swapped and moved: the proof must fail each time.</summary>
public sealed class DamagedPapersTests
{
    private const int Runs = 300;
    private const int LongestPiece = 30;

    private static readonly ExtractedText[] Originals =
    [
        Printed.Spaced(SampleArticle.Lines),
        Printed.Spaced(SampleRoundtable.Lines),
        TextFileExtractor.Extract("preprint.txt", Encoding.UTF8.GetBytes(SamplePreprint.Printed)),
        Printed.Spaced([.. Enumerable.Repeat(SampleArticle.Lines, 5).SelectMany(lines => lines)]),
    ];

    private static readonly (string Name, Func<string, Piece, Random, string> Damage)[] Damages =
    [
        ("deleted", (text, piece, _) => text.Remove(piece.Start, piece.Length)),
        ("doubled", (text, piece, _) => text.Insert(piece.Start, text.Substring(piece.Start, piece.Length))),
        ("moved", Move),
        ("swapped", Swap),
    ];

    [Fact]
    public void Every_piece_that_was_deleted_doubled_moved_or_swapped_is_reported()
    {
        for (var seed = 0; seed < Runs; seed++)
        {
            var random = new Random(seed);
            var original = Originals[random.Next(Originals.Length)];
            var (name, damage) = Damages[random.Next(Damages.Length)];
            var damaged = DamageOneParagraph(PaperParser.Parse(original), damage, random);

            Assert.False(Conservation.Check(original, damaged).IsComplete, $"seed {seed}: a piece was {name}");
        }
    }

    private static Paper DamageOneParagraph(Paper paper, Func<string, Piece, Random, string> damage, Random random)
    {
        var sections = paper.Sections.ToList();
        while (true)
        {
            var i = random.Next(sections.Count);
            var blocks = sections[i].Blocks.ToList();
            var at = blocks.FindIndex(block => block is Paragraph { Text.Length: > LongestPiece });
            if (at >= 0 && blocks[at] is Paragraph paragraph && Damage(paragraph.Text, damage, random) is { } damaged)
            {
                blocks[at] = new Paragraph(damaged);
                sections[i] = sections[i] with { Blocks = blocks };
                return paper with { Sections = sections };
            }
        }
    }

    /// <summary>Null where the text came out the same but for blanks.</summary>
    private static string? Damage(string text, Func<string, Piece, Random, string> damage, Random random)
    {
        var length = random.Next(1, LongestPiece);
        var damaged = damage(text, new Piece(random.Next(text.Length - length), length), random);
        return string.Equals(Squash(damaged), Squash(text), StringComparison.Ordinal) ? null : damaged;
    }

    private static string Move(string text, Piece piece, Random random)
    {
        var rest = text.Remove(piece.Start, piece.Length);
        return rest.Insert(random.Next(rest.Length), text.Substring(piece.Start, piece.Length));
    }

    private static string Swap(string text, Piece piece, Random random)
    {
        var end = piece.Start + piece.Length;
        var next = text.Substring(end, Math.Min(random.Next(1, LongestPiece), text.Length - end));
        return text[..piece.Start] + next + text[piece.Start..end] + text[(end + next.Length)..];
    }

    private static string Squash(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private readonly record struct Piece(int Start, int Length);
}
