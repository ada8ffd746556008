using StiArchive.Analysis;
using StiArchive.Papers;

namespace StiArchive.Passages;

/// <summary>Tells the language that most letters of a text are in; Chinese where there are as many or none.</summary>
internal static class LanguageGuess
{
    public static Language Of(string text)
    {
        var surplus = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            surplus += CharacterClasses.Of(rune) switch
            {
                CharacterClass.Han => 1,
                CharacterClass.Letter => -1,
                _ => 0,
            };
        }

        return surplus < 0 ? Language.English : Language.Chinese;
    }
}
