using StiArchive.Browsing;
using StiArchive.Web.Browse;
using StiArchive.Web.Papers;
using StiArchive.Web.Search;

namespace StiArchive.Web.Tables;

/// <summary>Addresses of tables.</summary>
public static class TablesUrl
{
    public const string Path = "/tables";

    public static string Of(string query, int page) =>
        BrowseUrl.OnPage(
            query.Length == 0 ? Path : $"{Path}?{SearchParameters.Query}={Uri.EscapeDataString(query)}",
            page
        );

    /// <summary>The table in its paper, the words of a query marked.</summary>
    public static string InPaper(TableEntry table, string query)
    {
        ArgumentNullException.ThrowIfNull(table);
        return PaperUrl.Of(table.Paper.Id, query, table.Anchor);
    }

    /// <summary>The table for spreadsheets.</summary>
    public static string Csv(TableEntry table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return FormattableString.Invariant($"{PaperUrl.Of(table.Paper.Id)}/tables/{table.Number}.csv");
    }
}
