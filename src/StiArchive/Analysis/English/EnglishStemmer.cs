using System.Collections.Frozen;

namespace StiArchive.Analysis.English;

/// <summary>Cuts English words to their stems: <c>policies</c> and <c>policy</c> both to <c>polici</c>.</summary>
/// <remarks>
/// Martin Porter's second algorithm, as https://snowballstem.org/algorithms/english/stemmer.html defines it, in the state
/// of Snowball 2.2; of the prefixes that Snowball 3 added, those that keep apart words of this archive's field
/// (<c>university</c> and <c>universal</c>, <c>organ</c> and <c>organization</c>, <c>emerge</c> and <c>emergency</c>).
/// </remarks>
public static class EnglishStemmer
{
    private static readonly FrozenDictionary<string, string> WholeWords = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["skis"] = "ski",
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> DoneAfterPlurals = FrozenSet.Create(
        StringComparer.Ordinal,
        "inning",
        "outing",
        "canning",
        "herring",
        "earring",
        "proceed",
        "exceed",
        "succeed"
    );

    /// <summary>The stem of <paramref name="word"/>, which is folded; a word with anything but a to z in it is returned as
    /// it is.</summary>
    public static string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);

        if (word.Length <= 2 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            return word;
        }

        if (WholeWords.TryGetValue(word, out var stem))
        {
            return stem;
        }

        return StemByRules(word);
    }

    private static string StemByRules(string word)
    {
        var stem = new StemmedWord(word);
        StemmingSteps.CutPlural(stem);
        if (!DoneAfterPlurals.Contains(stem.ToString()))
        {
            StemmingSteps.CutVerbEnding(stem);
            StemmingSteps.TurnFinalY(stem);
            StemmingSteps.ShortenDerivation(stem);
            StemmingSteps.CutDerivation(stem);
            StemmingSteps.CutNounEnding(stem);
            StemmingSteps.CutFinalE(stem);
        }

        return stem.ToString();
    }
}
