using System.ComponentModel.DataAnnotations;

namespace StiArchive.Searching;

/// <summary>How results are found and shown: the <c>Search</c> section of appsettings.json.</summary>
public sealed class SearchOptions
{
    public const string SectionName = "Search";

    /// <summary>Longest snippet shown under a result, in characters (UTF-16 code units).</summary>
    [Range(40, 2_000)]
    public int SnippetLengthChars { get; set; } = 240;

    /// <summary>A query that takes longer than this is stopped and reported as too broad.</summary>
    public TimeSpan QueryTimeout { get; set; } = TimeSpan.FromSeconds(5);
}
