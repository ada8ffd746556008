namespace StiArchive.Benchmarking;

/// <summary>The middle and the slow end of some times, in milliseconds.</summary>
public sealed record Percentiles(double MedianMs, double At95Ms, double At99Ms)
{
    /// <summary>By nearest rank; there is at least one time.</summary>
    public static Percentiles Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Select(time => time.TotalMilliseconds).Order().ToList();
        return new Percentiles(At(50), At(95), At(99));

        double At(int percent) => sorted[((sorted.Count * percent) + 99) / 100 - 1];
    }
}
