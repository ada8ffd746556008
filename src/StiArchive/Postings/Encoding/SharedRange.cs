namespace StiArchive.Postings.Encoding;

/// <summary>A stretch of passages that share a text which has a term: their headings, or their paper's titles.</summary>
/// <remarks>Written as a posting of the stretch's first passage, with one position that holds the two numbers.</remarks>
/// <param name="PassageCount">From the first passage on.</param>
/// <param name="TextLength">Of the shared text in Han characters and words: 1 to <see cref="LongestText"/>.</param>
internal readonly record struct SharedRange(int PassageCount, int TextLength)
{
    /// <summary>Longer texts count as this long.</summary>
    public const int LongestText = 31;

    private const int LengthBits = 5;

    /// <summary>The number that is written as a position.</summary>
    public int Position => (PassageCount << LengthBits) | TextLength;

    public static SharedRange Of(int position) => new(position >> LengthBits, position & LongestText);

    /// <summary>A text of any length.</summary>
    public static int Capped(int textLength) => Math.Clamp(textLength, 1, LongestText);
}
