using System.Globalization;
using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>The papers of the results by year, as a chart of bars; lengths are units of the drawing.</summary>
/// <param name="Bars">From the first year to the last, without gaps.</param>
public sealed record YearBars(IReadOnlyList<YearBar> Bars)
{
    /// <summary>As wide as a finger needs it (WCAG 2.2, 2.5.8).</summary>
    public const int Step = 26;

    public const int BarWidth = 20;
    public const int Height = 84;

    private const int MostBars = 9;
    private const int Top = 14;
    private const int Bottom = 16;
    private const int LeastHeight = 2;

    public int Width => Bars.Count * Step;

    /// <summary>Where the years are written.</summary>
    public static int LabelTop => Height - 3;

    /// <summary>The bars of a facet of years; fewer than two say nothing.</summary>
    public static YearBars? Of(Facet facet)
    {
        ArgumentNullException.ThrowIfNull(facet);

        var years = facet
            .Values.Where(value => value.PaperCount > 0)
            .ToDictionary(value => int.Parse(value.Key, CultureInfo.InvariantCulture));
        if (years.Count < 2)
        {
            return null;
        }

        var (first, last) = (years.Keys.Min(), years.Keys.Max());
        var span = ((last - first) / MostBars) + 1;
        return new YearBars([.. Enumerable.Range(0, ((last - first) / span) + 1).Select(Bar)]);

        YearBar Bar(int place)
        {
            var from = first + (place * span);
            var until = Math.Min(last, from + span - 1);
            var held = years.Where(year => year.Key >= from && year.Key <= until).OrderBy(year => year.Key).ToList();
            return new YearBar(
                from,
                until,
                [.. held.Select(year => year.Key)],
                held.Sum(year => year.Value.PaperCount),
                held.Count > 0 && held.TrueForAll(year => year.Value.IsSelected)
            );
        }
    }

    /// <summary>Nothing for nothing; what is little can still be seen.</summary>
    public int HeightOf(YearBar bar)
    {
        ArgumentNullException.ThrowIfNull(bar);

        var most = Bars.Max(other => other.PaperCount);
        return bar.PaperCount == 0 ? 0 : Math.Max(LeastHeight, bar.PaperCount * (Height - Top - Bottom) / most);
    }

    public int TopOf(YearBar bar) => Height - Bottom - HeightOf(bar);
}
