using Microsoft.Data.Sqlite;
using StiArchive.Analysis;
using StiArchive.Indexing;

namespace StiArchive.Tests.Searching;

/// <summary>Whether tokens find what people look for: whole questions as bags of tokens, by the index's rough ranking.</summary>
public sealed class RetrievalQualityTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const int Shown = 10;
    private const int MostQueries = 300;

    [TheoryWithEvaluationSets]
    [InlineData("cmrc2018-trial", 0.98)]
    [InlineData("csl-dev-title", 0.98)]
    [InlineData("cx-dev-title-en-en", 0.96)]
    public void The_right_passage_is_among_the_first(string set, double leastGain)
    {
        using var archive = new TemporaryArchive();
        using var connection = archive.Database.Connect();
        var passages = ReadRows(set, "passages.tsv").ToList();
        AddPassages(connection, passages.ConvertAll(row => row[2]));
        var relevant = ReadRows(set, "qrels.tsv").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

        var gains = ReadRows(set, "queries.tsv")
            .Take(MostQueries)
            .Select(query => GainOf(relevant[query[0]], Rank(connection, query[1]).Select(place => passages[place][0])))
            .ToList();

        output.WriteLine($"{set}: nDCG@{Shown} is {gains.Average():F4}");
        Assert.True(gains.Average() >= leastGain, $"{set}: nDCG@{Shown} is {gains.Average():F4}");
    }

    private static void AddPassages(SqliteConnection connection, List<string> texts)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var (place, text) in texts.Index())
        {
            WordIndex.Add(connection, place, new WordFields("", "", text, ""));
        }

        transaction.Commit();
    }

    private static IEnumerable<int> Rank(SqliteConnection connection, string query)
    {
        // A word of letters is there as its stem too.
        var tokens = Tokenizer
            .Tokenize(query)
            .Where(token => token.Kind is not TokenKind.Word || IsNumber(token))
            .ToList();
        if (tokens.Count == 0)
        {
            return [];
        }

        var pattern = new TokenPattern.AnyOf([.. tokens.Select(token => new TokenPattern.InARow([token]))]);
        return WordIndex
            .Find(connection, pattern)
            .OrderByDescending(hit => hit.Score)
            .Take(Shown)
            .Select(hit => (int)hit.PassageId);
    }

    /// <summary>nDCG of a query with one relevant passage.</summary>
    private static double GainOf(IEnumerable<string> relevant, IEnumerable<string> ranked)
    {
        var place = ranked.ToList().FindIndex(passage => relevant.Contains(passage, StringComparer.Ordinal));
        return place < 0 ? 0 : 1 / Math.Log2(place + 2);
    }

    private static IEnumerable<string[]> ReadRows(string set, string file) =>
        File.ReadLines(Path.Combine(TheoryWithEvaluationSetsAttribute.Folder, set, file))
            .Select(line => line.Split('\t'));

    private static bool IsNumber(Token token) => char.IsDigit(token.Text[0]);
}
