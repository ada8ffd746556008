using StiArchive.Browsing;

namespace StiArchive.Web.About;

/// <summary>What the page about the archive shows.</summary>
/// <param name="IsFresh">Whether the index has all papers as they are in the corpus.</param>
/// <param name="LastUpdate">When the index was last brought up to date, or found to be; null where that has not come about.</param>
/// <param name="ProblemCount">Papers that cannot be taken in as they are.</param>
public sealed record AboutPage(
    ArchiveFacts Facts,
    bool IsFresh,
    DateTimeOffset? LastUpdate,
    int ProblemCount,
    string Version
);
