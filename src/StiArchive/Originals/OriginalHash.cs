using System.Security.Cryptography;

namespace StiArchive.Originals;

/// <summary>Tells whether two originals are the same bytes.</summary>
public static class OriginalHash
{
    /// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
