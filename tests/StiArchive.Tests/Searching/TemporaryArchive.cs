using System.Globalization;
using StiArchive.Indexing;
using StiArchive.Papers;
using StiArchive.Searching;

namespace StiArchive.Tests.Searching;

/// <summary>An archive of made-up papers in a folder of its own, which goes when the test is over.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sti-archive-").FullName;

    public TemporaryArchive(params Paper[] papers)
    {
        Database = ArchiveDatabase.Open(Path.Combine(_folder, "archive.db"));
        Index(papers);
        Searcher = new Searcher(Database, new SearchOptions { QueryTimeout = TimeSpan.FromMinutes(1) });
    }

    public ArchiveDatabase Database { get; }

    public Searcher Searcher { get; }

    /// <summary>A paper with one section of the given paragraphs.</summary>
    public static Paper PaperOf(string id, params string[] paragraphs) =>
        new()
        {
            Id = id,
            Sections = [new Section("s1", "", "", 1, [.. paragraphs.Select(text => new Paragraph(text))])],
        };

    /// <summary>Makes the archive hold exactly these papers.</summary>
    public IndexReport Index(params Paper[] papers) => IndexBuilder.Build([.. papers.Select(SourceOf)], Database);

    public SearchResults Search(string text) => Searcher.Search(new SearchRequest { Text = text, PageSize = 100 });

    /// <summary>The places of all hits, best first: <c>paper#anchor</c>.</summary>
    public IReadOnlyList<string> Find(string text) => [.. Search(text).Hits.Select(AddressOf)];

    /// <summary>The places of all hits, in the order of the archive.</summary>
    public string FindPlaces(string text) => string.Join(' ', Find(text).Order(StringComparer.Ordinal));

    public static string AddressOf(PassageHit hit) => $"{hit.Passage.PaperId}#{hit.Passage.Anchor}";

    public static IndexSource SourceOf(Paper paper) =>
        new(paper.Id, RuntimeHash(paper).ToString(CultureInfo.InvariantCulture), () => paper);

    public void Dispose()
    {
        Database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // Within one run, another object is another version of a paper.
    private static int RuntimeHash(Paper paper) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(paper);
}
