namespace StiArchive.Cli.Checking;

/// <summary>Text of a file as a problem quotes it.</summary>
internal static class ShownText
{
    private const int LongestChars = 40;

    public static string Shorten(string text) => text.Length <= LongestChars ? text : $"{text[..LongestChars]}…";
}
