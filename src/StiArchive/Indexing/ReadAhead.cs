namespace StiArchive.Indexing;

/// <summary>Lets other threads prepare what a loop will need next; it gets the same items in the same order.</summary>
/// <remarks>When the loop ends, also by an exception, nothing is under way any more.</remarks>
internal static class ReadAhead
{
    /// <summary>Applies <paramref name="read"/> to up to <paramref name="most"/> items at the same time.</summary>
    public static IEnumerable<TResult> Of<T, TResult>(IEnumerable<T> items, Func<T, TResult> read, int most)
    {
        var underWay = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                underWay.Enqueue(Task.Run(() => read(item)));
                if (underWay.Count == most)
                {
                    yield return underWay.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (underWay.Count > 0)
            {
                yield return underWay.Dequeue().GetAwaiter().GetResult();
            }
        }
        finally
        {
            WaitFor([.. underWay]);
        }
    }

    /// <summary>Makes the next item of a sequence while the one before is in use.</summary>
    public static IEnumerable<T> ByOne<T>(IEnumerable<T> items)
    {
        using var item = items.GetEnumerator();
        var next = Task.Run(item.MoveNext);
        try
        {
            while (next.GetAwaiter().GetResult())
            {
                var current = item.Current;
                next = Task.Run(item.MoveNext);
                yield return current;
            }
        }
        finally
        {
            WaitFor([next]);
        }
    }

    // What they come to is of no interest any more, nor is why they fail.
    private static void WaitFor(Task[] tasks) =>
        Task.WhenAll(tasks).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
}
