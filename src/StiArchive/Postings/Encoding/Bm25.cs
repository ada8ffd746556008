namespace StiArchive.Postings.Encoding;

/// <summary>How much the occurrences of a term say about a passage (BM25: Robertson and Zaragoza, The Probabilistic
/// Relevance Framework, 2009).</summary>
/// <remarks>The average length is fixed when the first passages come, so that scores do not move with every paper, and the
/// bounds that are stored with the postings hold for ever. Tuned on retrieval sets, see docs/ranking.md.</remarks>
internal static class Bm25
{
    /// <summary>How fast more occurrences stop to matter.</summary>
    public const float Saturation = 1.1f;

    /// <summary>How much the length of a passage matters, from 0 to 1.</summary>
    public const float LengthInfluence = 0.85f;

    /// <summary>A shorter text is not more about a word for being short.</summary>
    public const int ShortestLength = 40;

    /// <summary>What infinitely many occurrences weigh; a stored bound is a share of it.</summary>
    public const float Limit = Saturation + 1;

    /// <summary>The part of the formula that depends on a passage's length alone.</summary>
    public static float Norm(int length, float averageLength) =>
        Saturation * (1 - LengthInfluence + (LengthInfluence * Math.Max(length, ShortestLength) / averageLength));

    /// <summary>The weight of <paramref name="frequency"/> occurrences in a passage of that <see cref="Norm"/>; below
    /// <see cref="Limit"/>.</summary>
    public static float Weight(int frequency, float norm) => frequency * Limit / (frequency + norm);

    /// <summary>A weight as a byte, rounded up.</summary>
    public static byte BoundOf(float weight) => (byte)Math.Min(255, (int)MathF.Ceiling(weight * (255 / Limit)));

    /// <summary>A weight that no posting under a stored bound exceeds.</summary>
    /// <remarks>A little more than the byte says, because floating point may round the division down.</remarks>
    public static float Bound(byte bound) => bound * (Limit * 1.000001f / 255);

    /// <summary>The weight of a term that <paramref name="withTerm"/> of <paramref name="passages"/> passages have; never
    /// negative.</summary>
    /// <remarks>The power of 1.5 was measured to lift seven of eight retrieval sets: rare words decide.</remarks>
    public static float Rarity(int withTerm, int passages)
    {
        var idf = Math.Log(1 + ((Math.Max(passages, withTerm) - withTerm + 0.5) / (withTerm + 0.5)));
        return (float)Math.Pow(idf, 1.5);
    }
}
