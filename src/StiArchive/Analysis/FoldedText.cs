using StiArchive.Papers;

namespace StiArchive.Analysis;

/// <summary>A text as it is searched, with the way back to the original.</summary>
/// <remarks>
/// Two texts that a reader would call the same fold to the same: full width and half, capitals and small letters,
/// traditional and simplified, Kangxi radicals, curly quotes and long dashes, accents, ligatures. Marks without ink are
/// dropped. A run of blanks is one space, and none beside a Han character, where blanks are a matter of typesetting
/// (<c>APEC 中心</c>, <c>科 技 创 新</c>).
/// </remarks>
public sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    internal FoldedText(string original, string text, int[] starts, int[] ends)
    {
        Original = original;
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    public string Original { get; }

    public string Text { get; }

    public static FoldedText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);

        return new TextFolder(original).Fold();
    }

    /// <summary>The folded text alone, without the way back.</summary>
    internal static string TextOf(string original) => new TextFolder(original, notesPlaces: false).FoldText();

    /// <summary>The part of the original that <paramref name="folded"/>, a part of <see cref="Text"/>, was folded from.</summary>
    /// <remarks>Where one original character folds to several (㈱ to <c>(株)</c>), any of them points to all of it.</remarks>
    public TextSpan OriginalSpan(TextSpan folded)
    {
        if (folded.Length > 0)
        {
            return TextSpan.FromBounds(_starts[folded.Start], _ends[folded.End - 1]);
        }

        return new TextSpan(folded.Start < _starts.Length ? _starts[folded.Start] : Original.Length, 0);
    }
}
