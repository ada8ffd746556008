namespace StiArchive.Benchmarking;

/// <summary>Draws queries from the texts that they will be asked of; none is picked by hand.</summary>
/// <remarks>All sizes of an archive begin with the same papers, and so get the same queries.</remarks>
public sealed class QueryDrawing
{
    private const int SampledPapers = 60;
    private const double RareShare = 0.1;
    private const int CommonWords = 200;
    private const int ShortestPhraseChars = 4;
    private const int LongestPhraseChars = 10;
    private const int ShortestPrefixChars = 3;
    private const int ShortestPrefixedWord = 6;
    private const int MostTriesOfAQuery = 100;

    // What makes words a question.
    private static readonly string[] QuestionEnds =
    [
        "是什么",
        "有哪些",
        "如何",
        "的影响",
        "的现状与对策",
        "为什么重要",
    ];

    private readonly Random _random;
    private readonly VocabularySample _sample;
    private readonly List<string> _rare;
    private readonly List<string> _common;
    private readonly List<string> _prefixed;

    private QueryDrawing(SyntheticArchive archive, int seed)
    {
        _random = new Random(seed);
        var papers = Math.Clamp(archive.PassageCount / SyntheticArchive.PassagesOfPaper, 1, SampledPapers);
        _sample = new VocabularySample(Enumerable.Range(0, papers).Select(archive.Make));
        var byFrequency = _sample.WordsByFrequency;
        _rare = [.. byFrequency.TakeLast(Math.Max(1, (int)(byFrequency.Count * RareShare)))];
        _common = [.. byFrequency.Take(CommonWords)];
        _prefixed = [.. byFrequency.Where(word => char.IsAscii(word[0]) && word.Length >= ShortestPrefixedWord)];
    }

    /// <summary>Up to <paramref name="count"/> different queries of each class: fewer where the texts have no more.</summary>
    public static IReadOnlyList<BenchmarkQuery> Draw(SyntheticArchive archive, int count, int seed)
    {
        var drawing = new QueryDrawing(archive, seed);
        var common = drawing._common.ToHashSet(StringComparer.Ordinal);
        var words = DrawDifferent(count, drawing.DrawWords);
        var questions = DrawDifferent(count, () => drawing.DrawQuestion(_ => true));
        var commonQuestions = DrawDifferent(count, () => drawing.DrawQuestion(common.Contains));
        return
        [
            .. Queries(QueryClass.RareWord, DrawDifferent(count, () => drawing.Any(drawing._rare))),
            .. Queries(QueryClass.CommonWord, DrawDifferent(count, () => drawing.Any(drawing._common))),
            .. Queries(QueryClass.AnyWords, words),
            .. Queries(QueryClass.AllWords, words),
            .. Queries(QueryClass.Question, questions),
            .. Queries(QueryClass.CommonQuestion, commonQuestions),
            .. Queries(QueryClass.QuestionBag, questions),
            .. Queries(QueryClass.CommonQuestionBag, commonQuestions),
            .. Queries(QueryClass.Phrase, DrawDifferent(count, drawing.DrawPhrase)),
            .. Queries(QueryClass.Prefix, DrawDifferent(count, drawing.DrawPrefix)),
        ];
    }

    private static IEnumerable<BenchmarkQuery> Queries(QueryClass kind, IEnumerable<string> texts) =>
        texts.Select(text => new BenchmarkQuery(kind, text));

    private static List<string> DrawDifferent(int count, Func<string?> draw)
    {
        var drawn = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        for (var tries = 0; drawn.Count < count && tries < count * MostTriesOfAQuery; tries++)
        {
            if (draw() is { } text)
            {
                drawn.TryAdd(text, true);
            }
        }

        return [.. drawn.Keys];
    }

    /// <summary>Two to four words of one passage.</summary>
    private string? DrawWords()
    {
        var words = AnyPassage().Words.Distinct(StringComparer.Ordinal).ToArray();
        var count = _random.Next(2, 5);
        _random.Shuffle(words);
        return words.Length < count ? null : string.Join(' ', words[..count]);
    }

    /// <summary>Two or three Han words of one passage, in its order, and the end of a question.</summary>
    private string? DrawQuestion(Func<string, bool> isWanted)
    {
        var words = AnyPassage()
            .Words.Where(word => !char.IsAscii(word[0]) && isWanted(word))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var count = _random.Next(2, 4);
        while (words.Count > count)
        {
            words.RemoveAt(_random.Next(words.Count));
        }

        return words.Count < count ? null : string.Concat(words) + Any(QuestionEnds);
    }

    private string? DrawPhrase()
    {
        var length = _random.Next(ShortestPhraseChars, LongestPhraseChars + 1);
        var runs = AnyPassage().HanRuns.Where(run => run.Length >= length).ToList();
        return Any(runs) is { } run ? $"\"{run.Substring(_random.Next(run.Length - length + 1), length)}\"" : null;
    }

    private string? DrawPrefix() =>
        Any(_prefixed) is { } word ? word[.._random.Next(ShortestPrefixChars, word.Length)] + "*" : null;

    private SampledPassage AnyPassage() => _sample.Passages[_random.Next(_sample.Passages.Count)];

    private string? Any(IReadOnlyList<string> texts) => texts.Count == 0 ? null : texts[_random.Next(texts.Count)];
}
