namespace StiArchive.Bilingual;

/// <summary>Which English words a term neither begins nor ends with.</summary>
internal static class EnglishEdges
{
    private static readonly HashSet<string> FunctionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "our",
        "the",
        "their",
        "this",
        "through",
        "to",
        "with",
    };

    /// <summary>Also begin no term, but carry meaning: 沿线 is "along the route".</summary>
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "across",
        "along",
        "among",
        "between",
        "during",
        "than",
        "under",
        "via",
        "within",
        "without",
    };

    /// <summary>Stems (see <see cref="EnglishStem"/>) of verbs that begin the predicate beside a term: promote, promoting.</summary>
    private static readonly HashSet<string> Verbs =
    [
        .. new[]
        {
            "accelerate",
            "achieve",
            "adopt",
            "affect",
            "analyze",
            "analyse",
            "apply",
            "bring",
            "build",
            "combine",
            "conclude",
            "conduct",
            "construct",
            "consider",
            "cultivate",
            "deepen",
            "describe",
            "determine",
            "develop",
            "discuss",
            "employ",
            "encourage",
            "enhance",
            "ensure",
            "establish",
            "evaluate",
            "examine",
            "expand",
            "explain",
            "explore",
            "extract",
            "facilitate",
            "formulate",
            "identify",
            "implement",
            "improve",
            "indicate",
            "integrate",
            "introduce",
            "investigate",
            "maintain",
            "make",
            "obtain",
            "optimize",
            "perform",
            "play",
            "prevent",
            "produce",
            "promote",
            "propose",
            "prove",
            "provide",
            "realize",
            "reduce",
            "respond",
            "reveal",
            "solve",
            "stimulate",
            "strengthen",
            "suggest",
            "summarize",
            "take",
            "transform",
            "use",
            "utilize",
            "verify",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "can",
        }.Select(verb => EnglishStem.Of(verb)),
    ];

    /// <summary>Adjectives that translate a noun before another noun: 城市 in 城市规划 is "urban".</summary>
    private static readonly HashSet<string> Adjectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "basic",
        "central",
        "Chinese",
        "collaborative",
        "common",
        "comparative",
        "cooperative",
        "foreign",
        "global",
        "high",
        "industrial",
        "innovative",
        "joint",
        "leading",
        "low",
        "main",
        "major",
        "mutual",
        "new",
        "open",
        "overall",
        "public",
        "related",
        "rural",
        "safe",
        "smart",
        "urban",
    };

    /// <summary>Of adjectives, participles and adverbs, as far as hardly a noun ends so: tourism economic, analyzed.</summary>
    private static readonly string[] DescribingEndings =
    [
        "atic",
        "cial",
        "ed",
        "egic",
        "ental",
        "ical",
        "ific",
        "ional",
        "ly",
        "omic",
        "ous",
        "ular",
        "ural",
    ];

    private static readonly HashSet<string> NounsThatLookOtherwise = new(StringComparer.OrdinalIgnoreCase)
    {
        "assembly",
        "family",
        "hundred",
        "speed",
        "supply",
    };

    /// <summary>Words that hold others together and stand for nothing.</summary>
    public static bool IsFunctionWord(string word) => FunctionWords.Contains(word);

    public static bool MayBegin(string word) => !IsLink(word) && !IsVerb(word) && !HasEnding(word, "ly");

    public static bool MayEnd(string word) =>
        !IsLink(word) && !Adjectives.Contains(word) && !DescribingEndings.Any(ending => HasEnding(word, ending));

    private static bool IsLink(string word) => IsFunctionWord(word) || Prepositions.Contains(word);

    private static bool HasEnding(string word, string ending) =>
        word.Length > ending.Length + 2
        && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        && !NounsThatLookOtherwise.Contains(word);

    /// <summary>Not "integrated" in "integrated circuit" nor "developing" in "developing country": these describe the term.</summary>
    private static bool IsVerb(string word) =>
        Verbs.Contains(EnglishStem.Of(word))
        && !word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
        && !word.Equals("developing", StringComparison.OrdinalIgnoreCase)
        && !word.Equals("building", StringComparison.OrdinalIgnoreCase);
}
