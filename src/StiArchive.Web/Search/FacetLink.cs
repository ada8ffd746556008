using StiArchive.Searching;

namespace StiArchive.Web.Search;

/// <summary>A value of a facet to be chosen, or to be chosen no longer.</summary>
/// <param name="MostPapers">Of any value of the facet, where each has a bar; 0 for a facet without bars.</param>
public sealed record FacetLink(FacetField Field, FacetValue Value, SearchRequest Request, int MostPapers)
{
    public const int LongestBar = 100;

    public string Address => SearchUrl.Toggled(Request, Field, Value.Key);

    public bool HasBar => MostPapers > 0;

    /// <summary>Of <see cref="LongestBar"/>.</summary>
    public int BarLength => Value.PaperCount * LongestBar / MostPapers;
}
