using Microsoft.Extensions.Options;
using StiArchive.Browsing;
using StiArchive.Corpus;
using StiArchive.Indexing;
using StiArchive.Searching;
using StiArchive.Web.Help;
using StiArchive.Web.Search;
using StiArchive.Web.Watching;

namespace StiArchive.Web.Startup;

/// <summary>The archive's parts, for whoever asks for them by constructor.</summary>
public static class ArchiveServices
{
    public static IServiceCollection AddArchive(this IServiceCollection services)
    {
        services.AddOptions<ArchiveOptions>().BindConfiguration(ArchiveOptions.SectionName);
        services
            .AddOptions<SearchOptions>()
            .BindConfiguration(SearchOptions.SectionName)
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(provider =>
            ArchiveLocation.Find(
                provider.GetRequiredService<IOptions<ArchiveOptions>>().Value,
                provider.GetRequiredService<IHostEnvironment>().ContentRootPath
            )
        );
        services.AddSingleton(provider => new CorpusFolder(
            provider.GetRequiredService<ArchiveLocation>().CorpusFolder
        ));
        services.AddSingleton(provider =>
            ArchiveDatabase.Open(provider.GetRequiredService<ArchiveLocation>().IndexFile)
        );
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<SearchOptions>>().Value);
        services.AddSingleton<Searcher>();
        services.AddRooms();
        services.AddSingleton<SeenPapers>();
        services.AddSingleton<PendingPapers>();
        services.AddSingleton<IndexState>();
        services.AddSingleton<FreshnessCheck>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CorpusUpdate>();
        services.AddSingleton<BackgroundMerge>();
        return services.AddHostedService<IndexAtStart>().AddHostedService<CorpusWatch>();
    }

    private static void AddRooms(this IServiceCollection services) =>
        services
            .AddSingleton<Shelves>()
            .AddSingleton<EconomyReports>()
            .AddSingleton<TableFinder>()
            .AddSingleton<DoubtList>()
            .AddSingleton<Holdings>()
            .AddSingleton<PaperPages>()
            .AddSingleton<Guide>()
            .AddSingleton<ExampleQueries>();
}
