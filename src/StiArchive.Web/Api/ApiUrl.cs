using StiArchive.Browsing;

namespace StiArchive.Web.Api;

/// <summary>Addresses of the interface for programs.</summary>
public static class ApiUrl
{
    public const string Root = "/api/v1";
    public const string Search = Root + "/search";
    public const string Papers = Root + "/papers";
    public const string Suggest = Root + "/suggest";
    public const string Description = "/openapi/v1.json";

    public static string Paper(string id) => $"{Papers}/{Uri.EscapeDataString(id)}";

    public static string Table(string id, int number) =>
        FormattableString.Invariant($"{Paper(id)}/tables/{number}.csv");

    /// <summary>A page of the list of papers.</summary>
    public static string PapersOn(int page, int size) =>
        FormattableString.Invariant($"{Papers}?page={page}&size={size}");

    public static string Table(TableEntry table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Table(table.Paper.Id, table.Number);
    }
}
