using System.Diagnostics;
using System.Globalization;

namespace StiArchive.Benchmarking;

/// <summary>The most memory that this process held at once.</summary>
internal static class PeakMemory
{
    private const string Status = "/proc/self/status";
    private const string ClearReferences = "/proc/self/clear_refs";

    // Sets the peak to what is held now (proc(5)).
    private const string ResetPeak = "5";

    /// <summary>Begins a new peak at what is held now, less what the runtime can give back. Without effect where the system
    /// has no /proc: then the peak is that of the whole run.</summary>
    public static void Reset()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (File.Exists(ClearReferences))
        {
            File.WriteAllText(ClearReferences, ResetPeak);
        }
    }

    public static long ReadBytes()
    {
        if (!File.Exists(Status))
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }

        // VmHWM:	  123456 kB
        var line = File.ReadLines(Status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        var kibibytes = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1];
        return long.Parse(kibibytes, CultureInfo.InvariantCulture) << 10;
    }
}
