namespace StiArchive.Web.Search;

/// <summary>A value of an address that cannot be read: <c>year=abc</c>.</summary>
public sealed record UnreadableValue(string Name, string Value)
{
    private const int LongestShownChars = 40;

    /// <summary>The value, shortened to what a sentence can hold.</summary>
    public string Shown =>
        Value.Length <= LongestShownChars ? Value : string.Concat(Value.AsSpan(0, LongestShownChars), "…");
}
