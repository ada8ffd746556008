namespace StiArchive.Economies;

/// <summary>Makes characters that are the same in a name equal, one for one, so that offsets hold.</summary>
internal static class NameCharacter
{
    private const int FullWidthOffset = 0xFEE0;

    private static readonly Dictionary<char, char> Simplified = EconomyCatalogue
        .ReadTable("traditional.tsv")
        .ToDictionary(columns => columns[0][0], columns => columns[1][0]);

    /// <summary>Folds traditional forms, full width, curly apostrophes and blanks; case stays.</summary>
    public static char Fold(char character) =>
        character switch
        {
            < '\x80' => character is '\t' or '\r' or '\n' ? ' ' : character,
            '\u2019' or '\u02BC' => '\'',
            '\u00A0' or '\u3000' or (>= '\u2000' and <= '\u200A') => ' ',
            >= '\uFF01' and <= '\uFF5E' => (char)(character - FullWidthOffset),
            _ => Simplified.GetValueOrDefault(character, character),
        };

    public static string Fold(string text) =>
        string.Create(
            text.Length,
            text,
            (folded, source) =>
            {
                for (var i = 0; i < folded.Length; i++)
                {
                    folded[i] = Fold(source[i]);
                }
            }
        );

    /// <summary>A letter or digit of a script whose words are set apart by blanks.</summary>
    public static bool IsLatin(char character) => character < '\u2E80' && char.IsLetterOrDigit(character);
}
