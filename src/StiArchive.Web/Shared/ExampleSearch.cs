using StiArchive.Searching;

namespace StiArchive.Web.Shared;

/// <summary>Tries queries that readers are to be shown as examples.</summary>
public static class ExampleSearch
{
    /// <summary>Whether the archive has something for a query, and nothing to remark on it.</summary>
    public static bool AnswersInFull(this Searcher searcher, string query)
    {
        ArgumentNullException.ThrowIfNull(searcher);

        var request = new SearchRequest
        {
            Text = query,
            PageSize = 1,
            Facets = [],
        };
        return searcher.Search(request) is { PassageCount: > 0, Remarks.Count: 0 };
    }
}
