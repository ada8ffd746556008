namespace StiArchive.Web.Shared;

/// <summary>The beginning of a text, for places that hold little.</summary>
public static class ShortText
{
    private const int LongestChars = 200;

    /// <summary>At most 200 UTF-16 code units, with an ellipsis where text was left out; no character is cut in two.</summary>
    public static string Of(string text) => Of(text, LongestChars);

    /// <summary>The same for another number of UTF-16 code units, two or more.</summary>
    public static string Of(string text, int longestChars)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (text.Length <= longestChars)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[longestChars - 2]) ? longestChars - 2 : longestChars - 1;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
