using StiArchive.Papers;

namespace StiArchive.Cli.Commands;

/// <summary>A doubt in one line: what is wrong, where, and the words that gave rise to it.</summary>
internal static class DoubtLine
{
    public static string Of(Doubt doubt, Wording wording)
    {
        var place = doubt.Place.Length == 0 ? "" : wording.Say(zh: $"（{doubt.Place}）", en: $" ({doubt.Place})");
        var found = doubt.Found.Length == 0 ? "" : wording.Say(zh: $"“{doubt.Found}”", en: $" “{doubt.Found}”");
        return $"{DoubtSentence.Of(doubt.Kind, wording.Language)}{place}{found}";
    }
}
