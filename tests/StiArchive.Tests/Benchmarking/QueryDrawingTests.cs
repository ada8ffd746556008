using StiArchive.Benchmarking;
using StiArchive.Papers;

namespace StiArchive.Tests.Benchmarking;

public sealed class QueryDrawingTests
{
    private static readonly SyntheticArchive Archive = new(
        SentencePool.Read([Path.Combine(RepositoryRoot.Path, "corpus")]),
        passageCount: 1_200,
        seed: 1
    );

    private static readonly IReadOnlyList<BenchmarkQuery> Queries = QueryDrawing.Draw(Archive, count: 20, seed: 5);

    [Fact]
    public void Every_class_has_as_many_different_queries_as_were_asked_for()
    {
        Assert.All(
            Enum.GetValues<QueryClass>(),
            kind => Assert.Equal(20, Queries.Where(query => query.Class == kind).Distinct().Count())
        );
    }

    [Fact]
    public void The_same_seed_draws_the_same_queries()
    {
        Assert.Equal(Queries, QueryDrawing.Draw(Archive, count: 20, seed: 5));
        Assert.NotEqual(Queries, QueryDrawing.Draw(Archive, count: 20, seed: 6));
    }

    [Fact]
    public void The_same_words_are_asked_for_as_any_and_as_all()
    {
        Assert.Equal(TextsOf(QueryClass.AnyWords), TextsOf(QueryClass.AllWords));
        Assert.Equal(TextsOf(QueryClass.Question), TextsOf(QueryClass.QuestionBag));
    }

    [Fact]
    public void A_phrase_is_a_piece_of_a_text_in_quotes()
    {
        var texts = Enumerable.Range(0, Archive.PaperCount).SelectMany(SyntheticTexts).ToList();

        Assert.All(
            TextsOf(QueryClass.Phrase),
            phrase => Assert.Contains(texts, text => text.Contains(phrase.Trim('"'), StringComparison.Ordinal))
        );
    }

    private static List<string> TextsOf(QueryClass kind) =>
        [.. Queries.Where(query => query.Class == kind).Select(query => query.Text)];

    private static IEnumerable<string> SyntheticTexts(int number) =>
        Archive.Make(number).Sections[0].Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text);
}
