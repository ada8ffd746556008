using StiArchive.Browsing;
using StiArchive.Querying;

namespace StiArchive.Web.Tables;

/// <summary>What the page of tables shows.</summary>
public sealed record TablesPage(string Query, TableResults Results)
{
    /// <summary>A query that took too long and was stopped.</summary>
    public static TablesPage TooBroad(string query) =>
        new(query, new TableResults(new Paged<FoundTable>([], 1, 1, 0), [new QueryRemark(QueryNotice.TooBroad)]));
}
