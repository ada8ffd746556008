using System.Diagnostics;
using StiArchive.Searching;

namespace StiArchive.Benchmarking;

/// <summary>Searches that somebody makes without a pause while something else happens to the archive, each to be compared with
/// what it takes alone.</summary>
internal sealed class SearchesBeside
{
    private const int RoundsAlone = 3;

    public static readonly SearchOptions Options = new() { QueryTimeout = TimeSpan.FromMinutes(1) };

    private readonly Searcher _searcher;
    private readonly IReadOnlyList<string> _texts;
    private readonly IReadOnlyList<TimeSpan> _alone;

    private SearchesBeside(Searcher searcher, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        (_searcher, _texts) = (searcher, texts);
        var rounds = Enumerable.Range(0, RoundsAlone).Select(_ => Round(cancellationToken)).ToList();
        _alone =
        [
            .. texts.Select((_, place) => rounds.Select(round => round[place]).Order().ElementAt(RoundsAlone / 2)),
        ];
    }

    /// <summary>Takes the time of each query that is typed, the middle of three.</summary>
    public static SearchesBeside MeasureAlone(
        Searcher searcher,
        IReadOnlyList<BenchmarkQuery> queries,
        CancellationToken cancellationToken
    )
    {
        // One of each class after the other, so that a short time has as many slow ones in it as a long one.
        var texts = queries
            .Where(query => !query.IsBag)
            .GroupBy(query => query.Class)
            .SelectMany(queriesOfClass => queriesOfClass.Index())
            .OrderBy(query => query.Index)
            .Select(query => query.Item.Text);
        return new SearchesBeside(searcher, [.. texts], cancellationToken);
    }

    /// <summary>Asks one query after the other until the time is over.</summary>
    /// <param name="isSomethingElse">Whether it happens now; a search counts where it did at its beginning or at its end.</param>
    public SearchesBesideResult RunUntil(Func<bool> isSomethingElse, CancellationToken timeIsOver)
    {
        var beside = new List<(int Place, TimeSpan Time)>();
        for (
            var place = 0;
            !timeIsOver.IsCancellationRequested || beside.Count == 0;
            place = (place + 1) % _texts.Count
        )
        {
            var wasBeside = isSomethingElse();
            var time = Ask(place);
            if (wasBeside || isSomethingElse() || timeIsOver.IsCancellationRequested)
            {
                beside.Add((place, time));
            }
        }

        return new SearchesBesideResult(
            Percentiles.Of(_alone),
            Percentiles.Of(beside.Select(search => search.Time)),
            Percentiles.Of(beside.Select(search => search.Time / _alone[search.Place]))
        );
    }

    private List<TimeSpan> Round(CancellationToken cancellationToken)
    {
        var times = new List<TimeSpan>();
        foreach (var place in Enumerable.Range(0, _texts.Count))
        {
            cancellationToken.ThrowIfCancellationRequested();
            times.Add(Ask(place));
        }

        return times;
    }

    private TimeSpan Ask(int place)
    {
        var started = Stopwatch.GetTimestamp();
        _searcher.Search(new SearchRequest { Text = _texts[place] }, CancellationToken.None);
        return Stopwatch.GetElapsedTime(started);
    }
}
