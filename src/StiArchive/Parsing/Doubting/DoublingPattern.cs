using StiArchive.Parsing.Lines;

namespace StiArchive.Parsing.Doubting;

/// <summary>Four Han characters of which one is open: 一?一路, 科?创新, 对外?放.</summary>
/// <param name="Open">Place of the open one, 1 or 2, counted from 0.</param>
internal readonly record struct DoublingPattern(char First, char Second, char Third, int Open)
{
    public const int Chars = 4;

    /// <summary>What a doubling may have come from: a character lost between the two, or one of them put for another.</summary>
    public static IEnumerable<DoublingPattern> OfDoubling(string text, int at)
    {
        var doubled = text[at];
        if (IsHan(text, at + 2))
        {
            yield return new DoublingPattern(doubled, doubled, text[at + 2], Open: 1);
        }

        if (IsHan(text, at + 2) && IsHan(text, at + 3))
        {
            yield return new DoublingPattern(doubled, text[at + 2], text[at + 3], Open: 1);
        }

        if (IsHan(text, at - 2) && IsHan(text, at - 1))
        {
            yield return new DoublingPattern(text[at - 2], text[at - 1], doubled, Open: 2);
        }
    }

    /// <summary>The pattern of the four characters from <paramref name="at"/> on, and what stands at its open place.</summary>
    public static (DoublingPattern Pattern, char Filler) At(string text, int at, int open) =>
        open == 1
            ? (new DoublingPattern(text[at], text[at + 2], text[at + 3], open), text[at + 1])
            : (new DoublingPattern(text[at], text[at + 1], text[at + 3], open), text[at + 2]);

    /// <summary>Whether the pattern, so filled, has two equal characters side by side.</summary>
    public bool IsDoubledBy(char filler) =>
        Open == 1 ? filler == First || filler == Second : filler == Second || filler == Third;

    private static bool IsHan(string text, int at) => at >= 0 && at < text.Length && Characters.IsHan(text[at]);
}
