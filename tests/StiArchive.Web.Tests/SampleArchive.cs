using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using StiArchive.Corpus;
using StiArchive.Papers;

namespace StiArchive.Web.Tests;

/// <summary>The whole app over an archive in a folder of its own, which holds the samples and goes with the test.</summary>
public class SampleArchive : WebApplicationFactory<Program>
{
    private const string OriginalText = "标题\n\n这是收到的原文。";

    private static readonly DateOnly Received = new(2026, 3, 1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stiarchive-web-");

    public SampleArchive()
        : this(SamplePapers.All) { }

    protected SampleArchive(IEnumerable<Paper> papers)
    {
        ArgumentNullException.ThrowIfNull(papers);
        Directory.CreateDirectory(CorpusRoot);
        var corpus = new CorpusFolder(CorpusRoot);
        foreach (var paper in papers)
        {
            var original = Encoding.UTF8.GetBytes($"{paper.Id}\n{OriginalText}");
            corpus.Save(paper with { Original = Describe(paper, original) }, original);
        }
    }

    public string CorpusRoot => Path.Combine(_folder.FullName, "corpus");

    public string IndexFile => Path.Combine(_folder.FullName, "index", "archive.db");

    public LogLines Log { get; } = new();

    /// <summary>Whether the app takes in what changes in the corpus while it runs.</summary>
    public bool Watch { get; init; } = true;

    public string PaperFile(string id) => Path.Combine(CorpusRoot, id, CorpusFolder.PaperFileName);

    /// <summary>A reader with a browser of their own, who sees redirects and keeps cookies.</summary>
    /// <param name="language">What the browser prefers, as in <c>Accept-Language</c>; null for none.</param>
    public HttpClient Reader(string? language = "en")
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        return client.With("Accept-Language", language);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseSetting("Archive:CorpusFolder", CorpusRoot);
        builder.UseSetting("Search:QueryTimeout", "00:01:00");
        builder.UseSetting("Archive:IndexFile", IndexFile);
        builder.UseSetting("Archive:Watch", Watch.ToString());
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
    }

    // Comes last of both ways to dispose of a factory.
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(_folder.FullName))
        {
            _folder.Delete(recursive: true);
        }
    }

    private static Original Describe(Paper paper, byte[] original) =>
        new(
            paper.Original?.Name ?? $"{paper.Id} 原文.txt",
            Convert.ToHexStringLower(SHA256.HashData(original)),
            Received,
            "utf-8"
        );
}
