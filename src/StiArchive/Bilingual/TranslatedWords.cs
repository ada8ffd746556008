namespace StiArchive.Bilingual;

/// <summary>The words of an English text, arranged to look translations up in them.</summary>
internal sealed class TranslatedWords
{
    /// <summary>Several words in a row leave little doubt.</summary>
    private const double WholePhrase = 0.7;

    /// <summary>Function words that may stand between two words of a translation: along (the) route.</summary>
    private const int MostBetween = 2;

    private readonly bool[] _isFunctionWord;
    private readonly string[] _stems;
    private readonly ILookup<string, int> _placesOf;

    public TranslatedWords(IReadOnlyList<string> words)
    {
        _isFunctionWord = [.. words.Select(EnglishEdges.IsFunctionWord)];
        _stems = [.. words.Select(word => EnglishStem.Of(word))];
        _placesOf = Enumerable.Range(0, words.Count).ToLookup(i => _stems[i], StringComparer.Ordinal);
    }

    public int Count => _stems.Length;

    public string Stem(int place) => _stems[place];

    /// <summary>Returns every place where a translation stands as a whole.</summary>
    public IEnumerable<WordLink> Find(LexiconEntry entry) =>
        from translation in entry.Translations
        where translation.Count > 0
        from start in _placesOf[translation[0]]
        let places = PlacesFrom(start, translation)
        where places is not null
        select new WordLink(places, places.Count > 1 ? WholePhrase : entry.Strengths[translation[0]]);

    private List<int>? PlacesFrom(int start, IReadOnlyList<string> translation)
    {
        var places = new List<int> { start };
        foreach (var stem in translation.Skip(1))
        {
            var next = places[^1] + 1;
            while (next < Count && next - places[^1] <= MostBetween && _isFunctionWord[next])
            {
                next++;
            }

            if (next >= Count || !string.Equals(_stems[next], stem, StringComparison.Ordinal))
            {
                return null;
            }

            places.Add(next);
        }

        return places;
    }
}
