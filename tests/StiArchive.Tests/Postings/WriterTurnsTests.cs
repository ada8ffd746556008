using StiArchive.Postings.Merging;

namespace StiArchive.Tests.Postings;

public sealed class WriterTurnsTests
{
    [Fact]
    public async Task A_merge_waits_until_everyone_who_goes_first_is_done()
    {
        using var turns = new WriterTurns();
        var first = turns.GoFirst();
        var second = turns.GoFirst();
        var merge = Task.Run(() => turns.LetOthersGo(CancellationToken.None));

        first.Dispose();
        Assert.True(turns.AreTaken);
        second.Dispose();

        await merge;
        Assert.False(turns.AreTaken);
    }

    [Fact]
    public void A_merge_that_is_told_to_stop_does_not_wait()
    {
        using var turns = new WriterTurns();
        using var turn = turns.GoFirst();

        Assert.ThrowsAny<OperationCanceledException>(() => turns.LetOthersGo(new CancellationToken(canceled: true)));
    }
}
