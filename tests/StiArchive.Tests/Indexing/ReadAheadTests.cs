using StiArchive.Indexing;

namespace StiArchive.Tests.Indexing;

public sealed class ReadAheadTests
{
    [Fact]
    public void Items_come_in_order_however_long_each_takes()
    {
        var read = ReadAhead.Of(
            Enumerable.Range(0, 200),
            number =>
            {
                Thread.SpinWait(number % 7 * 1_000);
                return number * 2;
            },
            most: 5
        );

        Assert.Equal(Enumerable.Range(0, 200).Select(number => number * 2), ReadAhead.ByOne(read));
    }

    [Fact]
    public void No_more_items_are_under_way_than_allowed()
    {
        var begun = 0;
        var taken = 0;
        foreach (var _ in ReadAhead.Of(Enumerable.Range(0, 50), _ => Interlocked.Increment(ref begun), most: 4))
        {
            taken++;
            Assert.InRange(Volatile.Read(ref begun), taken, taken + 4);
        }

        Assert.Equal(50, taken);
    }

    [Fact]
    public void A_failure_comes_in_its_turn_and_nothing_runs_on_after_it()
    {
        var running = 0;
        var taken = new List<int>();
        var read = ReadAhead.Of(Enumerable.Range(0, 100), Read, most: 8);

        var failure = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var number in ReadAhead.ByOne(read))
            {
                taken.Add(number);
            }
        });

        Assert.Equal("论文 20", failure.Message);
        Assert.Equal(Enumerable.Range(0, 20), taken);
        Assert.Equal(0, Volatile.Read(ref running));

        int Read(int number)
        {
            Interlocked.Increment(ref running);
            Thread.Yield();
            Interlocked.Decrement(ref running);
            return number == 20 ? throw new InvalidOperationException($"论文 {number}") : number;
        }
    }

    [Fact]
    public void A_loop_that_is_left_leaves_nothing_running()
    {
        var running = 0;
        foreach (var _ in ReadAhead.ByOne(ReadAhead.Of(Enumerable.Range(0, 100), Read, most: 8)))
        {
            break;
        }

        Assert.Equal(0, Volatile.Read(ref running));

        int Read(int number)
        {
            Interlocked.Increment(ref running);
            Thread.Sleep(1);
            Interlocked.Decrement(ref running);
            return number;
        }
    }
}
