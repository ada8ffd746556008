using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Building;

/// <summary>The passages of one paper that have a term, as bytes in memory.</summary>
/// <remarks>For each passage the distance from the one before with three flags in the low bits, the frequency where the term
/// stands more than once, and the positions as distances. A flag marks the last passage, so that runs of several papers can
/// stand behind each other.</remarks>
internal static class PassageRun
{
    private const int FlagBits = 3;
    private const uint IsSingle = 1;
    private const uint HasPositions = 2;
    private const uint IsLast = 4;

    /// <summary>Writes the occurrences of a term in a paper, at least one, in order.</summary>
    public static void Write(ReadOnlySpan<PlacedIn> occurrences, ByteWriter target)
    {
        var last = -1;
        while (!occurrences.IsEmpty)
        {
            var passage = occurrences[0].Passage;
            var frequency = 1;
            while (frequency < occurrences.Length && occurrences[frequency].Passage == passage)
            {
                frequency++;
            }

            var isLast = frequency == occurrences.Length;
            WritePassage(occurrences[..frequency], passage - last - 1, isLast, target);
            occurrences = occurrences[frequency..];
            last = passage;
        }
    }

    /// <summary>Reads at <paramref name="offset"/> and moves it behind the run.</summary>
    /// <param name="first">The number in the segment of the paper's first passage.</param>
    public static void Read(ReadOnlySpan<byte> bytes, ref int offset, int first, TermPostings target)
    {
        var passage = first - 1;
        uint head;
        do
        {
            head = VarInt.Read(bytes, ref offset);
            passage += (int)(head >> FlagBits) + 1;
            var frequency = (head & IsSingle) != 0 ? 1 : (int)VarInt.Read(bytes, ref offset);
            target.Passages.Add(passage);
            target.Frequencies.Add(frequency);
            if ((head & HasPositions) != 0)
            {
                ReadPositions(bytes, ref offset, frequency, target.Positions);
            }
        } while ((head & IsLast) == 0);
    }

    private static void WritePassage(ReadOnlySpan<PlacedIn> places, int distance, bool isLast, ByteWriter target)
    {
        var isSingle = places.Length == 1;
        var hasPositions = places[0].Position >= 0;
        var flags = (isSingle ? IsSingle : 0) | (hasPositions ? HasPositions : 0) | (isLast ? IsLast : 0);
        target.WriteVarInt(((uint)distance << FlagBits) | flags);
        if (!isSingle)
        {
            target.WriteVarInt((uint)places.Length);
        }

        var last = 0;
        for (var i = 0; i < places.Length && hasPositions; i++)
        {
            PositionCode.Write(target, (uint)(places[i].Position - last));
            last = places[i].Position;
        }
    }

    private static void ReadPositions(ReadOnlySpan<byte> bytes, ref int offset, int count, List<int> positions)
    {
        var last = 0;
        for (var i = 0; i < count; i++)
        {
            last += (int)PositionCode.Read(bytes, ref offset);
            positions.Add(last);
        }
    }
}
