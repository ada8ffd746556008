namespace StiArchive.Cli.Terminals;

/// <summary>Reports progress on the spot: <see cref="Progress{T}"/> would do it from other threads, after the bar is gone.</summary>
internal sealed class ImmediateProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
