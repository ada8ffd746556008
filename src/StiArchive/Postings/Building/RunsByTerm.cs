using System.Buffers;
using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Building;

/// <summary>The runs of all papers of a segment, those of a term behind each other.</summary>
/// <remarks>Before each run stands how many papers it is behind the last that has the term.</remarks>
internal sealed class RunsByTerm : IDisposable
{
    private readonly byte[] _bytes;
    private readonly int[] _ends;

    private RunsByTerm(byte[] bytes, int[] ends)
    {
        _bytes = bytes;
        _ends = ends;
    }

    public static RunsByTerm Of(IReadOnlyList<NumberedRuns> papers, int termCount)
    {
        // Rented, as where an archive is filled one batch follows the other, and each needs as much.
        var places = Starts(papers, termCount, out var length);
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        var last = new int[termCount];
        for (var paper = 0; paper < papers.Count; paper++)
        {
            var runs = papers[paper].Runs.AsSpan();
            var offset = 0;
            foreach (var term in papers[paper].Terms)
            {
                var runLength = (int)VarInt.Read(runs, ref offset);
                var place = places[term] + VarInt.Write((uint)(paper - last[term]), bytes.AsSpan(places[term]));
                runs.Slice(offset, runLength).CopyTo(bytes.AsSpan(place));
                (places[term], last[term]) = (place + runLength, paper);
                offset += runLength;
            }
        }

        return new RunsByTerm(bytes, places);
    }

    /// <summary>Reads the postings of a term; <paramref name="papers"/> say where the papers are in the segment.</summary>
    public void Read(int term, List<SegmentPaper> papers, TermPostings target)
    {
        var bytes = _bytes.AsSpan(0, _ends[term]);
        var offset = term == 0 ? 0 : _ends[term - 1];
        var paper = 0;
        while (offset < bytes.Length)
        {
            paper += (int)VarInt.Read(bytes, ref offset);
            PassageRun.Read(bytes, ref offset, papers[paper].First, target);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    /// <summary>Where the runs of each term will begin.</summary>
    private static int[] Starts(IReadOnlyList<NumberedRuns> papers, int termCount, out int length)
    {
        var lengths = new int[termCount];
        var last = new int[termCount];
        for (var paper = 0; paper < papers.Count; paper++)
        {
            var runs = papers[paper].Runs.AsSpan();
            var offset = 0;
            foreach (var term in papers[paper].Terms)
            {
                var runLength = (int)VarInt.Read(runs, ref offset);
                lengths[term] += VarInt.Length((uint)(paper - last[term])) + runLength;
                last[term] = paper;
                offset += runLength;
            }
        }

        length = 0;
        foreach (ref var start in lengths.AsSpan())
        {
            (start, length) = (length, length + start);
        }

        return lengths;
    }
}
