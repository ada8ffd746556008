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
    public static PostingsSnapshot Read(SqliteConnection connection, PostingsSnapshot before)
    {
        var norms = new Lazy<NormTable>(() => RankingConstants.Read(connection)!);
        var held = before.Segments.ToDictionary(live => live.Segment.Id);
        return new PostingsSnapshot([
            .. SegmentTable.Read(connection, SegmentState.Live).Select(id => Read(connection, id, norms, held)),
        ]);
    }

    private static LiveSegment Read(
        SqliteConnection connection,
        long id,
        Lazy<NormTable> norms,
        Dictionary<long, LiveSegment> held
    )
    {
        var deleted = SegmentTable.ReadDeleted(connection, id);
        var before = held.GetValueOrDefault(id);
        return before?.DeletedPapers.Count == deleted.Count
            ? before
            : new LiveSegment(before?.Segment ?? SegmentTable.Load(connection, id, norms.Value), deleted);
    }
}
