using System.Globalization;
using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>A bar of the chart of years: one year, or a few where there are many.</summary>
/// <param name="Years">Those of them that some result has.</param>
public sealed record YearBar(int First, int Last, IReadOnlyList<int> Years, int PaperCount, bool IsSelected)
{
    /// <summary>What it stands for: <c>2020</c> or <c>2018–2020</c>.</summary>
    public string Label =>
        First == Last
            ? First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First}–{Last}");

    /// <summary>The search for its years alone; where these are chosen already, for all years.</summary>
    public string Address(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SearchUrl.Of(request with { Years = IsSelected ? [] : Years, Page = 1 });
    }
}
