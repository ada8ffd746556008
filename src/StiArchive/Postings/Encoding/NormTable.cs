using System.Runtime.InteropServices;

namespace StiArchive.Postings.Encoding;

/// <summary><see cref="Bm25.Norm"/> of every length, for one average length.</summary>
internal sealed class NormTable
{
    private readonly float[] _norms = new float[ushort.MaxValue + 1];

    public NormTable(float averageLength)
    {
        for (var length = 0; length < _norms.Length; length++)
        {
            _norms[length] = Bm25.Norm(length, averageLength);
        }
    }

    /// <summary>The norms of passages with the given lengths, two bytes each.</summary>
    public float[] Of(byte[] lengths)
    {
        var shorts = MemoryMarshal.Cast<byte, ushort>(lengths);
        var norms = new float[shorts.Length];
        for (var i = 0; i < norms.Length; i++)
        {
            norms[i] = _norms[shorts[i]];
        }

        return norms;
    }
}
