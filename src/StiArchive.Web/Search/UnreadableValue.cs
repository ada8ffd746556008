namespace StiArchive.Web.Search;

/// <summary>A value of an address that cannot be read: <c>year=abc</c>.</summary>
/// <param name="Listed">The values there are; null where any whole number above 0 is one.</param>
public sealed record UnreadableValue(string Name, string Value, IReadOnlyList<string>? Listed = null)
{
    private const int LongestShownChars = 40;

    /// <summary>The value, shortened to what a sentence can hold.</summary>
    public string Shown =>
        Value.Length <= LongestShownChars ? Value : string.Concat(Value.AsSpan(0, LongestShownChars), "…");
}
