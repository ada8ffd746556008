using StiArchive.Postings.Reading;

namespace StiArchive.Postings.Ranking;

/// <summary>What a passage gains because words of the query stand near each other, in the query's order.</summary>
internal sealed class Nearness(IReadOnlyList<NearWord> words)
{
    // Positions between two words at which the gain is half of what it is side by side.
    private const double HalfGainPositions = 8;

    private int[] _before = new int[16];
    private int[] _here = new int[16];

    /// <summary>No passage gains more.</summary>
    public double Bound { get; } = words.Skip(1).Sum(word => word.Weight);

    /// <summary>What <paramref name="passage"/>, at or behind all asked about before, gains.</summary>
    public double Score(int passage)
    {
        if (Bound == 0)
        {
            return 0;
        }

        var gain = 0.0;
        var countBefore = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var count = ReadPositions(words[i].Cursor, passage);
            if (countBefore > 0 && count > 0)
            {
                var closeness = Closeness(_before.AsSpan(0, countBefore), _here.AsSpan(0, count), words[i - 1].Length);
                gain += words[i].Weight * closeness;
            }

            (_before, _here) = (_here, _before);
            countBefore = count;
        }

        return gain;
    }

    private int ReadPositions(PostingCursor? cursor, int passage) =>
        cursor is not null && cursor.SkipTo(passage) == passage ? cursor.ReadPositions(ref _here) : 0;

    /// <summary>From 0 (far apart) to 1 (side by side, in order); at most one half in the other order.</summary>
    private static double Closeness(ReadOnlySpan<int> first, ReadOnlySpan<int> second, int firstLength)
    {
        var nearest = 0.0;
        var next = 0;
        foreach (var start in first)
        {
            while (next < second.Length && second[next] <= start)
            {
                next++;
            }

            var inOrder = next < second.Length ? Gain(second[next] - start - firstLength) : 0;
            var inReverse = next > 0 ? Gain(start - second[next - 1] - 1) / 2 : 0;
            nearest = Math.Max(nearest, Math.Max(inOrder, inReverse));
        }

        return nearest;
    }

    private static double Gain(int gap) => HalfGainPositions / (HalfGainPositions + Math.Max(0, gap));
}
