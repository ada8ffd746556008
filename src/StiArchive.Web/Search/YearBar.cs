using System.Globalization;
using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>A bar of the chart of years: one year, or a few where there are many.</summary>
/// <param name="Years">Those of them that some result has.</param>
/// <param name="IsSelected">Whether all of these are chosen, alone or among others.</param>
public sealed record YearBar(int First, int Last, IReadOnlyList<int> Years, int PaperCount, bool IsSelected)
{
    /// <summary>What it stands for: <c>2020</c> or <c>2018–2020</c>.</summary>
    public string Label =>
        First == Last
            ? First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{First}–{Last}");

    /// <summary>Whether the search is for its years and no others.</summary>
    public bool IsAllOf(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Years.ToHashSet().SetEquals(Years);
    }

    /// <summary>The search for its years alone; where these alone are chosen already, for all years.</summary>
    public string Address(SearchRequest request) =>
        SearchUrl.Of(request with { Years = IsAllOf(request) ? [] : Years, Page = 1 });
}
