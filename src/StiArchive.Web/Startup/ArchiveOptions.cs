namespace StiArchive.Web.Startup;

/// <summary>Where the archive lies: the <c>Archive</c> section of appsettings.json.</summary>
public sealed class ArchiveOptions
{
    public const string SectionName = "Archive";

    /// <summary>Folder of the papers. A relative path starts at the archive's root: the nearest folder at or above the
    /// program's that holds StiArchive.sln, else the program's own.</summary>
    public string CorpusFolder { get; set; } = "corpus";

    /// <summary>The index, which is built from the papers. A relative path starts where that of the papers does.</summary>
    public string IndexFile { get; set; } = "index/archive.db";

    /// <summary>Whether papers that are added, changed or removed while the app runs are taken in at once.</summary>
    public bool Watch { get; set; } = true;
}
