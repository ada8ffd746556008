using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Web.Papers;

/// <summary>A passage that was found in the paper, with the words round its first mark.</summary>
/// <param name="Range">The part of the passage to show.</param>
public sealed record FoundPlace(Passage Passage, IReadOnlyList<TextSpan> Marks, TextSpan Range)
{
    private const int BeforeChars = 16;
    private const int LongestChars = 72;

    public bool StartsInside => Range.Start > 0;

    public bool EndsInside => Range.End < Passage.Text.Length;

    public static FoundPlace Of(Passage passage, IReadOnlyList<TextSpan> marks)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(marks);

        var text = passage.Text;
        var first = marks.Count == 0 ? 0 : marks[0].Start;
        var start = WholeCharacter(text, Math.Max(0, first - BeforeChars));
        var end = WholeCharacter(text, Math.Min(text.Length, start + LongestChars));
        return new FoundPlace(passage, marks, TextSpan.FromBounds(start, end));
    }

    private static int WholeCharacter(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
