using Microsoft.Data.Sqlite;
using StiArchive.Postings.Encoding;
using StiArchive.Postings.Reading;
using StiArchive.Postings.Storing;

namespace StiArchive.Postings;

/// <summary>All live segments as of one moment.</summary>
internal sealed record PostingsSnapshot(IReadOnlyList<LiveSegment> Segments)
{
    public static PostingsSnapshot Empty { get; } = new([]);

    /// <summary>Passages that are not deleted.</summary>
    public int PassageCount { get; } = Segments.Sum(segment => segment.PassageCount);

    /// <summary>Reads what a connection in a transaction sees; what <paramref name="before"/> held already is not read
    /// again.</summary>
    public static PostingsSnapshot Read(SqliteConnection connection, PostingsSnapshot before) =>
        Read(connection, SegmentTable.ReadLive(connection), before);

    /// <summary>Reads some of the live segments, and no other.</summary>
    public static PostingsSnapshot ReadOnly(SqliteConnection connection, IEnumerable<SegmentSize> segments) =>
        Read(connection, segments, Empty);

    private static PostingsSnapshot Read(
        SqliteConnection connection,
        IEnumerable<SegmentSize> segments,
        PostingsSnapshot before
    )
    {
        var norms = new Lazy<NormTable>(() => RankingConstants.Read(connection)!);
        var held = before.Segments.ToDictionary(live => live.Segment.Id);
        return new PostingsSnapshot([
            .. segments.Select(size => Read(connection, size, norms, held.GetValueOrDefault(size.Id))),
        ]);
    }

    private static LiveSegment Read(
        SqliteConnection connection,
        SegmentSize size,
        Lazy<NormTable> norms,
        LiveSegment? held
    )
    {
        if (held is not null && held.DeletedPapers.Count == size.DeletedPapers)
        {
            return held;
        }

        var deleted = size.DeletedPapers == 0 ? [] : SegmentTable.ReadDeleted(connection, size.Id);
        return new LiveSegment(held?.Segment ?? SegmentTable.Load(connection, size.Id, norms.Value), deleted);
    }
}
