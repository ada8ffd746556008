using StiArchive.Papers;

namespace StiArchive.Web.Papers;

/// <summary>Where in a journal a paper stands, as citations write it.</summary>
public static class JournalIssue
{
    /// <summary><c>36(3): 12-15</c>, or as much of it as is known; empty where nothing is.</summary>
    public static string Of(Metadata data)
    {
        ArgumentNullException.ThrowIfNull(data);

        var issue = data.Issue is { } number ? $"({number.Value})" : "";
        var pages = data.Pages is { } range ? $": {range.Value}" : "";
        return $"{data.Volume?.Value}{issue}{pages}".TrimStart(':', ' ');
    }
}
