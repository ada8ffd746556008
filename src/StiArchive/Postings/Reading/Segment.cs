using StiArchive.Postings.Encoding;

namespace StiArchive.Postings.Reading;

/// <summary>A part of the index that never changes but for deletes; kept in memory as long as the file has it.</summary>
internal sealed class Segment
{
    // Four bytes a passage: searching the papers for each passage that is ranked costs more than ranking it.
    private readonly int[] _paperPlaces;

    public Segment(long id, SegmentLengths lengths, IReadOnlyList<SegmentPaper> papers, byte[]? image)
    {
        Id = id;
        Papers = [.. papers];
        Lengths = lengths.Lengths;
        Norms = lengths.Norms;
        _paperPlaces = ReadPaperPlaces();
        Image = image is null ? null : new SegmentImage(image);
    }

    public long Id { get; }

    public int PassageCount => Norms.Length;

    /// <summary>Of each passage in Han characters and words, two bytes each.</summary>
    public byte[] Lengths { get; }

    /// <summary><see cref="Bm25.Norm"/> of each passage.</summary>
    public float[] Norms { get; }

    /// <summary>In the order of their passages.</summary>
    public SegmentPaper[] Papers { get; }

    /// <summary>The terms of a small segment; null for one whose terms are rows.</summary>
    public SegmentImage? Image { get; }

    /// <summary>The place in <see cref="Papers"/> of the paper that has the passage.</summary>
    public int PaperPlace(int passage) => _paperPlaces[passage];

    private int[] ReadPaperPlaces()
    {
        var places = new int[PassageCount];
        for (var i = 0; i < Papers.Length; i++)
        {
            places.AsSpan(Papers[i].First, Papers[i].PassageCount).Fill(i);
        }

        return places;
    }
}
