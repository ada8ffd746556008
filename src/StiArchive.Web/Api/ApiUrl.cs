using StiArchive.Browsing;

namespace StiArchive.Web.Api;

/// <summary>Addresses of the interface for programs.</summary>
public static class ApiUrl
{
    public const string Root = "/api/v1";
    public const string Search = Root + "/search";
    public const string Explain = Root + "/explain";
    public const string Papers = Root + "/papers";
    public const string Suggest = Root + "/suggest";
    public const string Description = "/openapi/v1.json";

    /// <summary>Where the same stands without its version, for those who type it: version 1, also beside a later one.</summary>
    public const string ShortRoot = "/api";

    /// <summary>A paper, behind the address of all.</summary>
    public const string OfPaper = "/papers/{id}";

    /// <summary>A table, counted from 1 in the order of its paper.</summary>
    public const string OfTable = OfPaper + "/tables/{number:int:min(1)}.csv";

    public static string Paper(string id) => $"{Papers}/{Uri.EscapeDataString(id)}";

    public static string Table(string id, int number) =>
        FormattableString.Invariant($"{Paper(id)}/tables/{number}.csv");

    public static string Table(TableEntry table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Table(table.Paper.Id, table.Number);
    }
}
