namespace StiArchive.Benchmarking;

/// <summary>The middle and the slow end of some figures; of times, in milliseconds.</summary>
public sealed record Percentiles(double Median, double At95, double At99)
{
    public static Percentiles Of(IEnumerable<TimeSpan> times) => Of(times.Select(time => time.TotalMilliseconds));

    /// <summary>By nearest rank; there is at least one figure.</summary>
    public static Percentiles Of(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToList();
        return new Percentiles(At(50), At(95), At(99));

        double At(int percent) => sorted[((sorted.Count * percent) + 99) / 100 - 1];
    }
}
