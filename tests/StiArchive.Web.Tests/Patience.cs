using System.Diagnostics;

namespace StiArchive.Web.Tests;

/// <summary>Waits for what the app does by itself.</summary>
internal static class Patience
{
    // Far longer than it takes: on a busy machine everything takes longer.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until something is so, and fails the test where it never is.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await isSo())
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Longest, "It did not come to be so.");
            await Task.Delay(BetweenLooks);
        }
    }
}
