using StiArchive.Papers;

namespace StiArchive.Cli.Commands;

/// <summary>A doubt in one line: what is wrong, where, and the words that gave rise to it.</summary>
internal static class DoubtLine
{
    public static string Of(Doubt doubt, Wording wording)
    {
        var place = DoubtSentence.Place(doubt, wording.Language);
        var found = DoubtSentence.Found(doubt, wording.Language);
        var where = place.Length == 0 ? "" : wording.Say(zh: $"（{place}）", en: $" ({place})");
        var what = found.Length == 0 ? "" : wording.Say(zh: $"“{found}”", en: $" “{found}”");
        return $"{DoubtSentence.Of(doubt.Kind, wording.Language)}{where}{what}";
    }
}
