using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace StiArchive.Web.Shared;

/// <summary>How much a request may bring. Nothing is uploaded, but a query may be long.</summary>
public static class RequestLimits
{
    /// <summary>Room for a query of 100,000 Han characters, nine bytes each in an address: a longer one is refused by the
    /// server without a word, and whoever pastes a chapter into the box should be told what became of it.</summary>
    private const int LongestAddressBytes = 1000 * 1024;

    private const int LargestBodyBytes = 64 * 1024;

    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = LongestAddressBytes;
        kestrel.Limits.MaxRequestBodySize = LargestBodyBytes;
    }
}
