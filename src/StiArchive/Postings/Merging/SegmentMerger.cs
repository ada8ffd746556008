using Microsoft.Data.Sqlite;
using StiArchive.Postings.Building;
using StiArchive.Postings.Reading;
using StiArchive.Postings.Storing;

namespace StiArchive.Postings.Merging;

/// <summary>Makes few large segments of many small ones, while others search and add.</summary>
/// <remarks>
/// A large segment is written hidden, in transactions of some megabytes, and takes the place of the old ones in one small
/// transaction; then the old ones are removed in slices. A write-ahead log that grows with the index is so avoided
/// (docs/performance.md), and nobody who adds a paper waits for longer than such a transaction takes. Whoever merges holds
/// <see cref="MergeLock"/>.
/// </remarks>
/// <param name="turns">Those who go first; null where nobody else writes.</param>
internal sealed class SegmentMerger(SqliteConnection connection, ChunkCache cache, WriterTurns? turns = null)
{
    private const long BytesPerTransaction = 1 << 20;

    // So much is written even where somebody waits, or a merge beside one who fills an archive would never end.
    private const long LeastBytesPerTransaction = 1 << 16;

    // A few milliseconds of work, so that a merge in memory leaves searches room on a machine with few processors.
    private const int TermsBetweenPauses = 2_000;

    /// <summary>Does the next merge that is due; false where none is.</summary>
    public bool MergeNext(CancellationToken cancellationToken)
    {
        if (ReadDue() is not { } input)
        {
            return false;
        }

        var merged = Write(input, cancellationToken);
        GiveWay(cancellationToken);
        Flip(input, merged);
        return true;
    }

    /// <summary>Removes what broken-off merges left behind, and segments that others have replaced.</summary>
    public void Sweep(CancellationToken cancellationToken)
    {
        foreach (var segment in SegmentTable.Read(connection, SegmentState.Hidden))
        {
            SegmentTable.SetState(connection, segment, SegmentState.Dead);
        }

        foreach (var segment in SegmentTable.Read(connection, SegmentState.Dead))
        {
            SegmentSweep.Remove(connection, segment, () => GiveWay(cancellationToken));
        }
    }

    /// <summary>Gives the pages of the file back that merged segments have left.</summary>
    public void ReturnPages(CancellationToken cancellationToken) =>
        FreePages.Return(connection, () => GiveWay(cancellationToken));

    // Most times nothing is due, and all that is read is how large the segments are.
    private MergeInput? ReadDue()
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        var live = SegmentTable.ReadLive(connection);
        return MergePlan.Next(live) is { } due
            ? MergeInput.Of(PostingsSnapshot.ReadOnly(connection, live.Where(segment => due.Contains(segment.Id))))
            : null;
    }

    /// <summary>Writes the merged segment, hidden; null where nothing is left of its parts.</summary>
    private long? Write(MergeInput input, CancellationToken cancellationToken) =>
        input.PassageCount == 0 ? null
        : input.PassageCount <= PostingsWriter.MostPassagesOfImage ? WriteImage(input, cancellationToken)
        : WriteStored(input, cancellationToken);

    private long WriteImage(MergeInput input, CancellationToken cancellationToken)
    {
        var image = new ImageWriter();
        var terms = new TermMerge(Open(input));
        for (var written = 0; !terms.IsDone; written++)
        {
            terms.WriteNext(image);
            if (written % TermsBetweenPauses == 0)
            {
                GiveWay(cancellationToken);
            }
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        var segment = SegmentTable.Insert(connection, SegmentState.Hidden, input.Lengths(), image.ToArray());
        SegmentTable.InsertPapers(connection, segment, input.Papers);
        transaction.Commit();
        return segment;
    }

    private long WriteStored(MergeInput input, CancellationToken cancellationToken)
    {
        var lengths = input.Lengths();
        var segment = WriteHead(input, lengths);
        var terms = new TermMerge(Open(input));
        using var writer = new StoredSegmentWriter(connection, segment, RankingConstants.Read(connection)!.Of(lengths));
        while (!terms.IsDone)
        {
            GiveWay(cancellationToken);
            WriteSome(terms, writer);
        }

        return segment;
    }

    private long WriteHead(MergeInput input, byte[] lengths)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var segment = SegmentTable.Insert(connection, SegmentState.Hidden, lengths, image: null);
        SegmentTable.InsertPapers(connection, segment, input.Papers);
        transaction.Commit();
        return segment;
    }

    private void WriteSome(TermMerge terms, StoredSegmentWriter writer)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        writer.Begin(transaction);
        var start = writer.WrittenBytes;
        while (!terms.IsDone && !IsEnough(writer.WrittenBytes - start))
        {
            terms.WriteNext(writer);
        }

        transaction.Commit();
    }

    private bool IsEnough(long writtenBytes) =>
        writtenBytes >= (turns is { AreTaken: true } ? LeastBytesPerTransaction : BytesPerTransaction);

    /// <summary>Puts the merged segment in the place of its parts, with the deletes that came meanwhile.</summary>
    private void Flip(MergeInput input, long? merged)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var part in input.Segments)
        {
            var deletedMeanwhile = SegmentTable.ReadDeleted(connection, part.Segment.Id).Except(part.DeletedPapers);
            foreach (var paper in deletedMeanwhile)
            {
                SegmentTable.Delete(connection, merged!.Value, paper.Paper);
            }

            SegmentTable.SetState(connection, part.Segment.Id, SegmentState.Dead);
        }

        if (merged is { } segment)
        {
            SegmentTable.SetState(connection, segment, SegmentState.Live);
        }

        Generation.Advance(connection);
        transaction.Commit();
    }

    private void GiveWay(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        turns?.LetOthersGo(cancellationToken);
    }

    private List<TermReader> Open(MergeInput input) =>
        [.. input.Segments.Zip(input.Places, (live, places) => Open(live.Segment, places))];

    private TermReader Open(Segment segment, int[] places) =>
        segment.Image is { } image
            ? new ImageTermReader(image, places)
            : new StoredTermReader(connection, PostingsSession.Of(connection, cache), segment.Id, places);
}
