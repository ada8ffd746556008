using StiArchive.Papers;
using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Doubting;

/// <summary>Finds characters printed twice where the paper elsewhere has another in their place: 一一路 for 一带一路.</summary>
/// <remarks>
/// A character is doubled in good Chinese too (人人, 一一对应). So a doubling is doubted only where the same paper writes the
/// same surroundings several times with another character instead of one of the two, or between them.
/// </remarks>
internal static class DoubledCharacterDoubts
{
    /// <summary>A wording that comes so often is a term of the paper.</summary>
    private const int FewestUses = 3;

    /// <summary>A doubling that comes more than once for so many uses of the other wording is meant.</summary>
    private const int UsesPerDoubling = 3;

    public static IEnumerable<Doubt> Find(Paper paper)
    {
        IReadOnlyList<(string Place, string Text)> texts =
        [
            .. paper.AbstractZh.Select(paragraph => ("abstract-zh", paragraph.Text)),
            .. BodyText.Of(paper),
        ];
        var doublings = new DoublingCounts(texts);
        return texts.SelectMany(text =>
            Places(text.Text)
                .Where(at => IsDamage(doublings, text.Text, at))
                .Select(at => new Doubt(DoubtKind.OddCharacters, text.Place, Surroundings(text.Text, at)))
        );
    }

    /// <summary>Where the first of two equal Han characters stands.</summary>
    public static IEnumerable<int> Places(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == text[i + 1] && Characters.IsHan(text[i]))
            {
                yield return i;
            }
        }
    }

    private static bool IsDamage(DoublingCounts counts, string text, int at) =>
        DoublingPattern
            .OfDoubling(text, at)
            .Any(pattern =>
                counts.Uses(pattern) is var (doubled, other)
                && other >= FewestUses
                && other >= doubled * UsesPerDoubling
            );

    private static string Surroundings(string text, int at) => text[Math.Max(0, at - 4)..Math.Min(text.Length, at + 6)];
}
