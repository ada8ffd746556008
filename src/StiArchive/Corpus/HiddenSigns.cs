namespace StiArchive.Corpus;

/// <summary>Characters that a person cannot see in a text file but that change how it is read: they are written as numbers.</summary>
internal static class HiddenSigns
{
    /// <summary>Controls (tab and line breaks among them), NEL, line and paragraph separators, byte order marks.</summary>
    public static bool Contains(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
