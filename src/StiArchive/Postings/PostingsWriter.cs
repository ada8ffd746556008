using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using StiArchive.Postings.Building;
using StiArchive.Postings.Storing;

namespace StiArchive.Postings;

/// <summary>Puts a segment into the file; the caller holds the transaction.</summary>
internal static class PostingsWriter
{
    /// <summary>A segment of more passages is stored as rows; a smaller one as an image, which every reader keeps in
    /// memory: that is faster (docs/performance.md).</summary>
    public const int MostPassagesOfImage = 5_000;

    /// <summary>Adds the passages that <paramref name="builder"/> gathered as a live segment.</summary>
    public static void Add(SqliteConnection connection, SqliteTransaction transaction, SegmentBuilder builder)
    {
        if (builder.PassageCount == 0)
        {
            return;
        }

        var lengths = MemoryMarshal.AsBytes<ushort>(builder.Lengths.ToArray()).ToArray();
        var norms = RankingConstants.ReadOrFix(connection, builder.Lengths);
        var isImage = builder.PassageCount <= MostPassagesOfImage;
        var segment = SegmentTable.Insert(connection, SegmentState.Live, lengths, isImage ? ImageOf(builder) : null);
        SegmentTable.InsertPapers(connection, segment, builder.Papers);
        if (!isImage)
        {
            using var writer = new StoredSegmentWriter(connection, segment, norms.Of(lengths));
            writer.Begin(transaction);
            builder.WriteTo(writer);
        }
    }

    private static byte[] ImageOf(SegmentBuilder builder)
    {
        var image = new ImageWriter();
        builder.WriteTo(image);
        return image.ToArray();
    }
}
