using System.Collections.Concurrent;
using System.Collections.Immutable;
using StiArchive.Economies;
using StiArchive.Searching;

namespace StiArchive.Browsing;

/// <summary>Says what the archive has on an economy over the years.</summary>
/// <remarks>Mentions are counted when a paper is indexed, the longest name first, so that 中国香港 is no mention of 中国.</remarks>
public sealed class EconomyReports(Searcher searcher)
{
    private const int MostPassages = 8;
    private const int MostOfAPaper = 2;

    // Of a paper that is all about the economy they may be many.
    private const int PassagesLookedAt = 40;

    // A wrong year must not make a chart of ten thousand bars.
    private const int MostYears = 60;

    private HeldReports _held = new(null);

    /// <summary>Null where no economy has the code. Made once after every change of the index: its search reads many names.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, in capitals.</param>
    public EconomyReport? Of(string code, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(code);

        if (EconomyCatalogue.Find(code) is not { } economy)
        {
            return null;
        }

        var held = Current();
        if (!held.Reports.TryGetValue(code, out var report))
        {
            report = Make(economy, cancellationToken);
            held.Keep(report);
        }

        return report;
    }

    private HeldReports Current()
    {
        var catalogue = searcher.ReadCatalogue();
        var held = Volatile.Read(ref _held);
        if (!ReferenceEquals(held.Catalogue, catalogue))
        {
            held = new HeldReports(catalogue);
            Volatile.Write(ref _held, held);
        }

        return held;
    }

    private EconomyReport Make(Economy economy, CancellationToken cancellationToken)
    {
        var counted = Count(PaperMentions.Find(searcher, economy.Code, cancellationToken));
        var query = EconomyQuery.Of(economy);
        return new EconomyReport(
            economy,
            FillGaps([.. counted.Where(year => year.Year > 0)]),
            counted.Where(year => year.Year == 0).Sum(year => year.Passages),
            query,
            counted.Count > 0 ? BestPassages(query, economy.Code, cancellationToken) : []
        );
    }

    // Papers without a year are counted under the year 0.
    private static IReadOnlyList<YearMentions> Count(IEnumerable<(PaperSummary Paper, int Passages)> papers) =>
        [
            .. papers
                .GroupBy(mentions => mentions.Paper.Year ?? 0)
                .OrderBy(year => year.Key)
                .Select(year => new YearMentions(year.Key, year.Count(), year.Sum(mentions => mentions.Passages))),
        ];

    private static ImmutableArray<YearMentions> FillGaps(IReadOnlyList<YearMentions> counted)
    {
        if (counted.Count == 0 || counted[^1].Year - counted[0].Year >= MostYears)
        {
            return [.. counted];
        }

        var byYear = counted.ToDictionary(year => year.Year);
        return
        [
            .. Enumerable
                .Range(counted[0].Year, counted[^1].Year - counted[0].Year + 1)
                .Select(year => byYear.GetValueOrDefault(year) ?? new YearMentions(year, 0, 0)),
        ];
    }

    private IReadOnlyList<PassageHit> BestPassages(string query, string code, CancellationToken cancellationToken)
    {
        var request = new SearchRequest { Text = query, PageSize = PassagesLookedAt };
        var naming = request with { Chosen = FacetChoices.Empty.With(FacetField.Mention, [code]) };
        return
        [
            .. searcher
                .Search(naming, cancellationToken)
                .Hits.GroupBy(hit => hit.Passage.PaperId, StringComparer.Ordinal)
                .SelectMany(paper => paper.Take(MostOfAPaper))
                .OrderByDescending(hit => hit.Score)
                .Take(MostPassages),
        ];
    }

    private sealed class HeldReports(Catalogue? catalogue)
    {
        public Catalogue? Catalogue => catalogue;

        public ConcurrentDictionary<string, EconomyReport> Reports { get; } = new(StringComparer.Ordinal);

        // A search that was stopped as it took too long found nothing: the next reader may be luckier.
        public void Keep(EconomyReport report)
        {
            if (report.Best.Count > 0 || report.PassageCount == 0)
            {
                Reports[report.Economy.Code] = report;
            }
        }
    }
}
