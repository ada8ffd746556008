using System.Data.Common;
using Microsoft.Extensions.Options;
using StiArchive.Indexing;

namespace StiArchive.Web.Startup;

/// <summary>The program as whoever starts it sees it: a sentence and an exit code where it cannot start.</summary>
public static class ArchiveProgram
{
    private const int Stopped = 0;
    private const int CannotStart = 1;

    public static async Task<int> RunArchiveAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return Stopped;
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C while the index was brought up to date; the next start does the rest.
            return Stopped;
        }
        catch (Exception problem) when (IsForWhoeverStartsIt(problem))
        {
            await Console.Error.WriteLineAsync($"The archive cannot start. {problem.Message}");
            return CannotStart;
        }
    }

    // A port that is taken, a folder that is missing or may not be written to, an index or a setting that cannot be used.
    private static bool IsForWhoeverStartsIt(Exception problem) =>
        problem
            is IOException
                or UnauthorizedAccessException
                or DbException
                or UnreadableIndexException
                or OptionsValidationException;
}
