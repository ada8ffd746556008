namespace StiArchive.Cli.Terminals;

/// <summary>Text of unknown origin (file names, papers) as it may be shown: without signs that steer a terminal.</summary>
internal static class PrintableText
{
    public static string Of(string text) =>
        text.Any(IsSteering)
            ? string.Create(
                text.Length,
                text,
                (shown, original) =>
                {
                    for (var i = 0; i < shown.Length; i++)
                    {
                        shown[i] = IsSteering(original[i]) ? '\uFFFD' : original[i];
                    }
                }
            )
            : text;

    // Besides controls the signs that turn the direction of writing, which can make a name look like another.
    private static bool IsSteering(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t'))
        || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
