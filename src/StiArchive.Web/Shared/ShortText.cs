namespace StiArchive.Web.Shared;

/// <summary>The beginning of a text, for places that hold little.</summary>
public static class ShortText
{
    private const int LongestChars = 200;

    /// <summary>At most 200 UTF-16 code units, with an ellipsis where text was left out; no character is cut in two.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        if (text.Length <= LongestChars)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[LongestChars - 2]) ? LongestChars - 2 : LongestChars - 1;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
