using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace StiArchive.Web.Shared;

/// <summary>How much a request may bring. Nothing is uploaded, but a query may be long.</summary>
public static class RequestLimits
{
    /// <summary>Room for a query of 10,000 Han characters, nine bytes each in an address, and some filters.</summary>
    private const int LongestAddressBytes = 128 * 1024;

    private const int LargestBodyBytes = 64 * 1024;

    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = LongestAddressBytes;
        kestrel.Limits.MaxRequestBodySize = LargestBodyBytes;
    }
}
