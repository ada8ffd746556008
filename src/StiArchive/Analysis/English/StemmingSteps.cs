namespace StiArchive.Analysis.English;

/// <summary>The steps of the algorithm, in their order; each looks at the longest ending of its list and at no other.</summary>
internal static class StemmingSteps
{
    private static readonly string[] Plurals = ["sses", "ied", "ies", "us", "ss", "s"];
    private static readonly string[] VerbEndings = ["ingly", "eedly", "edly", "eed", "ing", "ed"];
    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];
    private static readonly string[] TakeE = ["at", "bl", "iz"];
    private static readonly string[] NounEndings =
    [
        "ement",
        "ance",
        "ence",
        "able",
        "ible",
        "ment",
        "ant",
        "ent",
        "ism",
        "ate",
        "iti",
        "ous",
        "ive",
        "ize",
        "ion",
        "al",
        "er",
        "ic",
    ];

    private static readonly (string[] Suffixes, Dictionary<string, string> Replacements) Derivations = ByLength(
        new(StringComparer.Ordinal)
        {
            ["tional"] = "tion",
            ["enci"] = "ence",
            ["anci"] = "ance",
            ["abli"] = "able",
            ["entli"] = "ent",
            ["izer"] = "ize",
            ["ization"] = "ize",
            ["ational"] = "ate",
            ["ation"] = "ate",
            ["ator"] = "ate",
            ["alism"] = "al",
            ["aliti"] = "al",
            ["alli"] = "al",
            ["fulness"] = "ful",
            ["ousli"] = "ous",
            ["ousness"] = "ous",
            ["iveness"] = "ive",
            ["iviti"] = "ive",
            ["biliti"] = "ble",
            ["bli"] = "ble",
            ["ogi"] = "og",
            ["fulli"] = "ful",
            ["lessli"] = "less",
            ["li"] = "",
        }
    );

    private static readonly (string[] Suffixes, Dictionary<string, string> Replacements) SecondDerivations = ByLength(
        new(StringComparer.Ordinal)
        {
            ["tional"] = "tion",
            ["ational"] = "ate",
            ["alize"] = "al",
            ["icate"] = "ic",
            ["iciti"] = "ic",
            ["ical"] = "ic",
            ["ful"] = "",
            ["ness"] = "",
            ["ative"] = "",
        }
    );

    /// <summary>Step 1a: caresses, ties, cries, gaps.</summary>
    public static void CutPlural(StemmedWord word)
    {
        switch (word.LongestOf(Plurals))
        {
            case "sses":
                word.Replace("sses", "ss");
                break;
            case "ied" or "ies":
                word.Replace("ies", word.Length > 4 ? "i" : "ie");
                break;
            case "s" when word.HasVowelBefore(word.Length - 2):
                word.Replace("s", "");
                break;
        }
    }

    /// <summary>Step 1b: agreed, plastered, motoring.</summary>
    public static void CutVerbEnding(StemmedWord word)
    {
        var ending = word.LongestOf(VerbEndings);
        if (ending is "eed" or "eedly")
        {
            if (word.IsInFirstRegion(ending))
            {
                word.Replace(ending, "ee");
            }
        }
        else if (ending is not null && word.HasVowelBefore(word.Length - ending.Length))
        {
            word.Replace(ending, "");
            RestoreVerb(word);
        }
    }

    /// <summary>Step 1c: cry to cri, but by and say stay.</summary>
    public static void TurnFinalY(StemmedWord word)
    {
        var endsInY = word[word.Length - 1] is 'y' or 'Y';
        if (endsInY && word.Length > 2 && !StemmedWord.IsVowel(word[word.Length - 2]))
        {
            word.Replace("y", "i");
        }
    }

    /// <summary>Step 2: relational to relate.</summary>
    public static void ShortenDerivation(StemmedWord word)
    {
        var suffix = word.LongestOf(Derivations.Suffixes);
        if (suffix is null || !word.IsInFirstRegion(suffix))
        {
            return;
        }

        var before = word.Length > suffix.Length ? word[word.Length - suffix.Length - 1] : '\0';
        var applies = suffix switch
        {
            "ogi" => before == 'l',
            "li" => "cdeghkmnrt".Contains(before, StringComparison.Ordinal),
            _ => true,
        };
        if (applies)
        {
            word.Replace(suffix, Derivations.Replacements[suffix]);
        }
    }

    /// <summary>Step 3: electrical to electric, goodness to good.</summary>
    public static void CutDerivation(StemmedWord word)
    {
        var suffix = word.LongestOf(SecondDerivations.Suffixes);
        if (suffix is null || !word.IsInFirstRegion(suffix) || (suffix is "ative" && !word.IsInSecondRegion(suffix)))
        {
            return;
        }

        word.Replace(suffix, SecondDerivations.Replacements[suffix]);
    }

    /// <summary>Step 4: adjustment to adjust.</summary>
    public static void CutNounEnding(StemmedWord word)
    {
        var suffix = word.LongestOf(NounEndings);
        if (suffix is null || !word.IsInSecondRegion(suffix))
        {
            return;
        }

        if (suffix is not "ion" || word[word.Length - 4] is 's' or 't')
        {
            word.Replace(suffix, "");
        }
    }

    /// <summary>Step 5: probate to probat, controll to control.</summary>
    public static void CutFinalE(StemmedWord word)
    {
        if (word.EndsWith("e"))
        {
            if (word.IsInSecondRegion("e") || (word.IsInFirstRegion("e") && !word.EndsInShortSyllable(word.Length - 1)))
            {
                word.Replace("e", "");
            }
        }
        else if (word.EndsWith("ll") && word.IsInSecondRegion("l"))
        {
            word.Replace("l", "");
        }
    }

    // luxuriat(ing) to luxuriate, hopp(ing) to hop, hop(ing) to hope.
    private static void RestoreVerb(StemmedWord word)
    {
        if (word.LongestOf(TakeE) is not null)
        {
            word.Replace("", "e");
        }
        else if (word.LongestOf(Doubles) is not null)
        {
            word.Replace("x", "");
        }
        else if (word.IsFirstRegionEmpty && word.EndsInShortSyllable(word.Length))
        {
            word.Replace("", "e");
        }
    }

    private static (string[] Suffixes, Dictionary<string, string> Replacements) ByLength(
        Dictionary<string, string> replacements
    ) => ([.. replacements.Keys.OrderByDescending(suffix => suffix.Length)], replacements);
}
