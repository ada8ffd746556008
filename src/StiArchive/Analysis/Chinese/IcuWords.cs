using Icu;
using StiArchive.Papers;

namespace StiArchive.Analysis.Chinese;

/// <summary>The word borders that the system's ICU sees in Chinese text, where there is an ICU.</summary>
internal static class IcuWords
{
    private static readonly Lazy<string?> LazyProblem = new(Load);

    /// <summary>A sentence for the log; null where ICU is at hand.</summary>
    public static string? Problem => LazyProblem.Value;

    /// <summary>The words of <paramref name="run"/>, without gaps; null where there is no ICU.</summary>
    public static IReadOnlyList<TextSpan>? TryRead(string run)
    {
        if (Problem is not null)
        {
            return null;
        }

        var words = BreakIterator.GetBoundaries(BreakIterator.UBreakIteratorType.WORD, new Locale("zh"), run);
        return [.. words.Select(word => TextSpan.FromBounds(word.Start, word.End))];
    }

    private static string? Load()
    {
        try
        {
            Wrapper.Init();
            return null;
        }
        catch (Exception exception) when (IsMissingLibrary(exception))
        {
            return "ICU cannot be loaded, so Chinese queries are read as pairs of characters; install the system's libicu "
                + $"to have them read as words. ({exception.Message})";
        }
    }

    private static bool IsMissingLibrary(Exception exception) =>
        exception is FileLoadException or FileNotFoundException or DllNotFoundException or EntryPointNotFoundException
        || exception.InnerException is DllNotFoundException;
}
