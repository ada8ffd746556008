using System.Globalization;

namespace StiArchive.Benchmarks.Load;

/// <summary>What many readers ask at once: words, phrases, questions, prefixes, filters, and now and then something mad.</summary>
internal sealed class LoadQueries(int seed)
{
    private static readonly IReadOnlyList<string> RealSentences = Load.RealSentences.Read();

    private static readonly string[] Mad =
    [
        "*",
        "a*",
        string.Join(' ', Enumerable.Range(0, 1_000).Select(number => $"w{number}")),
        new string('(', 200) + "碳" + new string(')', 200),
        "\"" + string.Concat(Enumerable.Repeat("科技创新", 500)) + "\"",
        string.Join(" OR ", Enumerable.Range(0, 300).Select(number => $"创新{number}")),
    ];

    private readonly Random _random = new(seed);

    /// <summary>The path and query of an address of the app.</summary>
    public string Next()
    {
        var path = _random.Next(3) == 0 ? "/api/search" : "/search";
        var filter =
            _random.Next(6) == 0 ? "&economy=KR"
            : _random.Next(6) == 0 ? "&year=2018"
            : "";
        var page = _random.Next(8) == 0 ? "&page=2" : "";
        return $"{path}?q={Uri.EscapeDataString(Text())}{filter}{page}";
    }

    private string Text() =>
        _random.Next(100) switch
        {
            < 20 => Word(),
            < 45 => $"{Word()} {Word()}",
            < 60 => $"{Word()} {Word()} {Word()}",
            < 72 => Piece(8, 16),
            < 84 => $"\"{Piece(4, 10)}\"",
            < 90 => "innovat*",
            < 95 => $"({Word()} OR {Word()}) -{Word()} year:2005..2020",
            < 98 => _random.Next(100_000).ToString(CultureInfo.InvariantCulture),
            _ => Mad[_random.Next(Mad.Length)],
        };

    private string Word() => Piece(2, 4);

    private string Piece(int shortest, int longest)
    {
        var sentence = RealSentences[_random.Next(RealSentences.Count)];
        var length = Math.Min(_random.Next(shortest, longest + 1), sentence.Length);
        return sentence.Substring(_random.Next(sentence.Length - length + 1), length).Replace('"', ' ');
    }
}
