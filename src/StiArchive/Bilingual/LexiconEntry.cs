namespace StiArchive.Bilingual;

/// <summary>A Chinese word and its English translations.</summary>
/// <param name="Strengths">Every stem (see <see cref="EnglishStem"/>) of the translations, with how sure it is that it
/// stands for the word, 0 to 1.</param>
/// <param name="Translations">The stems of each translation in their order, without function words; the usual one first.</param>
internal sealed record LexiconEntry(
    IReadOnlyDictionary<string, double> Strengths,
    IReadOnlyList<IReadOnlyList<string>> Translations,
    WordUse Use
)
{
    private const double Usual = 0.6;
    private const double Other = 0.5;

    /// <summary>A word in Latin letters stands for itself.</summary>
    private const double SameWord = 0.9;

    public static LexiconEntry OfLatin(string word)
    {
        var stem = EnglishStem.Of(word);
        return new(
            new Dictionary<string, double>(StringComparer.Ordinal) { [stem] = SameWord },
            [
                [stem],
            ],
            WordUse.Any
        );
    }

    /// <summary>Reads a line of words.tsv.</summary>
    /// <param name="translations">As written there: <c>status quo|status</c>.</param>
    public static LexiconEntry Read(string translations, WordUse use)
    {
        var stems = translations.Split('|').Select(ContentStems).ToList();
        var strengths = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var stem in stems.SelectMany(words => words))
        {
            strengths.TryAdd(stem, stems[0].Contains(stem, StringComparer.Ordinal) ? Usual : Other);
        }

        return new(strengths, stems, use);
    }

    private static IReadOnlyList<string> ContentStems(string translation)
    {
        var words = EnglishStem.Words(translation).Select(word => translation.Substring(word.Start, word.Length));
        return [.. words.Where(word => !EnglishEdges.IsFunctionWord(word)).Select(word => EnglishStem.Of(word))];
    }
}
