using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace StiArchive.Web.Tests.Search;

/// <summary>Reads the query of an address as the server does.</summary>
public static class Addresses
{
    public static IQueryCollection Query(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var mark = address.IndexOf('?', StringComparison.Ordinal);
        return new QueryCollection(QueryHelpers.ParseQuery(mark < 0 ? "" : address[mark..]));
    }
}
