namespace StiArchive.Papers;

/// <summary>A half-open range of a text: <c>[Start, End)</c>.</summary>
/// <param name="Start">Offset of the first character, in UTF-16 code units from the start of the text.</param>
/// <param name="Length">Length in UTF-16 code units; zero for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
