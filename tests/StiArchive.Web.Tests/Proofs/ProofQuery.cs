using System.Globalization;
using StiArchive.Passages;

namespace StiArchive.Web.Tests.Proofs;

/// <summary>A query as it is typed, and whether a passage answers it, by looking at the passage.</summary>
/// <param name="HasWords">False for one that asks for papers: each is shown by its first passage that fits.</param>
internal sealed record ProofQuery(string Typed, Func<HeldPassage, bool> Fits, bool HasWords = true)
{
    public static ProofQuery Nothing { get; } = new("", _ => true, HasWords: false);

    public static ProofQuery Draw(IReadOnlyList<HeldPassage> held, Random random) =>
        random.Next(10) switch
        {
            0 => Nothing,
            1 => Field(held, random),
            2 => Either(Term(held, random), Term(held, random)),
            3 => Both(Either(Term(held, random), Term(held, random)), Term(held, random)),
            4 => Without(Term(held, random), Term(held, random)),
            5 => Without(Term(held, random), Field(held, random)),
            6 => Both(Term(held, random), Field(held, random)),
            7 => Both(Term(held, random), Term(held, random)),
            _ => Term(held, random),
        };

    private static ProofQuery Term(IReadOnlyList<HeldPassage> held, Random random)
    {
        var text = held[random.Next(held.Count)].Text;
        var start = random.Next(text.Length);
        var length = text.AsSpan(start).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') is var end and >= 0
            ? end
            : text.Length - start;
        return length == 0 ? Word(text, start) : Phrase(text.Substring(start, Math.Min(length, 1 + random.Next(4))));
    }

    private static ProofQuery Phrase(string piece) =>
        new($"\"{piece}\"", passage => passage.Text.Contains(piece, StringComparison.Ordinal));

    // "harbour" as a phrase is the word itself, and no other form of it.
    private static ProofQuery Word(string text, int start)
    {
        var word = WordsOf(text[start..]).FirstOrDefault("kelp");
        var isWhole = start == 0 || !char.IsAsciiLetter(text[start - 1]);
        return isWhole && word.Length > 2
            ? new ProofQuery($"\"{word}\"", passage => WordsOf(passage.Text).Contains(word, StringComparer.Ordinal))
            : new ProofQuery(
                "\"harbour\"",
                passage => WordsOf(passage.Text).Contains("harbour", StringComparer.Ordinal)
            );
    }

    private static string[] WordsOf(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetter(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static ProofQuery Field(IReadOnlyList<HeldPassage> held, Random random)
    {
        var from = held[random.Next(held.Count)];
        var year = from.Paper.Metadata.Year?.Value ?? 2015;
        var years = string.Create(CultureInfo.InvariantCulture, $"year:{year}..");
        return random.Next(4) switch
        {
            0 => new(years, passage => passage.Paper.Metadata.Year?.Value >= year, HasWords: false),
            1 => new("kind:table", passage => passage.Passage.Kind == PassageKind.TableRow),
            2 => new("lang:en", passage => passage.Values("language").Contains("en", StringComparer.Ordinal)),
            _ => new(
                "economy:KR",
                passage => passage.Values("economy").Contains("KR", StringComparer.Ordinal),
                HasWords: false
            ),
        };
    }

    private static ProofQuery Either(ProofQuery one, ProofQuery other) =>
        new($"({one.Typed} OR {other.Typed})", passage => one.Fits(passage) || other.Fits(passage));

    private static ProofQuery Both(ProofQuery one, ProofQuery other) =>
        new($"{one.Typed} {other.Typed}", passage => one.Fits(passage) && other.Fits(passage));

    private static ProofQuery Without(ProofQuery one, ProofQuery other) =>
        new($"{one.Typed} -{other.Typed}", passage => one.Fits(passage) && !other.Fits(passage));
}
