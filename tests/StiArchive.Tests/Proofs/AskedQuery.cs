using StiArchive.Analysis;
using StiArchive.Searching;
using StiArchive.Tests.Querying;

namespace StiArchive.Tests.Proofs;

/// <summary>Random queries of all sorts, of made-up words and of pieces of what an archive holds.</summary>
internal static class AskedQuery
{
    private static readonly (FacetField Field, string[] Keys)[] Choices =
    [
        (FacetField.Year, ["2018", "2020"]),
        (FacetField.Economy, ["KR", "JP"]),
        (FacetField.Mention, ["KR", "CN", "PE"]),
        (FacetField.Kind, ["paragraph", "title", "table-row"]),
        (FacetField.Language, ["zh", "en"]),
        (FacetField.Keyword, ["氢能", "carbon"]),
    ];

    public static SearchRequest Of(Random random, IReadOnlyList<HeldPassage> passages) =>
        new()
        {
            Text = Text(random, passages),
            Chosen = Choose(random),
            Facets = random.Next(2) == 0 ? FacetFields.All : FacetFields.Usual,
            PageSize = 100,
        };

    private static FacetChoices Choose(Random random)
    {
        var chosen = FacetChoices.Empty;
        foreach (var (field, keys) in Choices)
        {
            chosen = random.Next(8) == 0 ? chosen.With(field, random.GetItems(keys, random.Next(1, 3))) : chosen;
        }

        return chosen;
    }

    private static string Text(Random random, IReadOnlyList<HeldPassage> passages) =>
        random.Next(8) switch
        {
            0 => Piece(random, passages, 1),
            1 => $"\"{Piece(random, passages, random.Next(2, 9))}\"",
            2 => Piece(random, passages, random.Next(4, 16)),
            3 => $"{Piece(random, passages, 2)} {Piece(random, passages, 2)}",
            4 => $"{Piece(random, passages, 2)} OR \"{Piece(random, passages, 3)}\" -{Piece(random, passages, 1)}",
            _ => RandomQuery.Of(random),
        };

    /// <summary>So many characters of a passage, whole words where it cuts through some; operators and quotes left out.</summary>
    private static string Piece(Random random, IReadOnlyList<HeldPassage> passages, int length)
    {
        var text = FoldedText.Of(passages[random.Next(passages.Count)].Passage.Text).Text;
        var start = random.Next(text.Length);
        var end = Math.Min(text.Length, start + length);
        while (IsInside(text, start))
        {
            start--;
        }

        while (IsInside(text, end))
        {
            end++;
        }

        return string.Concat(text[start..end].Where(sign => !"\"“”()（）".Contains(sign, StringComparison.Ordinal)));
    }

    private static bool IsInside(string text, int index) =>
        index > 0
        && index < text.Length
        && CharacterClasses.At(text, index) is not (CharacterClass.Han or CharacterClass.Blank)
        && CharacterClasses.At(text, index) == CharacterClasses.Before(text, index);
}
