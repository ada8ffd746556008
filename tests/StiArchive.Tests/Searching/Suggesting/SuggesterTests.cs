using StiArchive.Papers;
using StiArchive.Tests.Analysis.Chinese;

namespace StiArchive.Tests.Searching.Suggesting;

public sealed class SuggesterTests : IDisposable
{
    private readonly TemporaryArchive _archive = new(
        Paper("a", "科技创新政策研究", ["科技创新", "氢能"], new Author("王罗汉", null)),
        Paper(
            "b",
            "氢能“示范”项目",
            ["科技創新", "APEC合作"],
            new Author("王罗汉", null),
            new Author("吴燕", "WU Yan")
        ),
        Paper("c", "Policy \"mixes\" for science", ["science policy"], new Author(null, "John A. Smith"))
    );

    [TheoryWithIcu]
    [InlineData("科技", "Term 科技创新 2, Title 科技创新政策研究 1")]
    [InlineData("創新", "Term 科技创新 2, Title 科技创新政策研究 1")]
    [InlineData("keji", "Term 科技创新 2")]
    [InlineData("ke ji ch", "Term 科技创新 2")]
    [InlineData("kjcx", "Term 科技创新 2")]
    [InlineData("apech", "Term APEC合作 1")]
    [InlineData("wang luo", "Author 王罗汉 2")]
    [InlineData("wangl", "Author 王罗汉 2")]
    [InlineData("王", "Author 王罗汉 2")]
    [InlineData("wu", "Author 吴燕 WU Yan 1")]
    [InlineData("smi", "Author John A. Smith 1")]
    [InlineData("Poli", "Term science policy 1, Title Policy \"mixes\" for science 1")]
    [InlineData("olicy", "")]
    [InlineData("", "")]
    [InlineData("，*(", "")]
    public void Authors_terms_and_titles_are_suggested_by_how_they_begin(string typed, string suggested)
    {
        var suggestions = _archive.Searcher.Suggest(typed);

        Assert.Equal(
            suggested,
            string.Join(", ", suggestions.Select(found => $"{found.Kind} {found.Text} {found.PaperCount}"))
        );
    }

    [TheoryWithIcu]
    [InlineData("王", "author:\"王罗汉\"", 2)]
    [InlineData("keji", "\"科技创新\"", 1)]
    [InlineData("氢能", "title:\"氢能“示范”项目\"", 1)]
    [InlineData("policy", "title:「Policy \"mixes\" for science」", 1)]
    public void What_is_suggested_is_found_by_its_query(string typed, string query, int paperCount)
    {
        Assert.Contains(_archive.Searcher.Suggest(typed), suggestion => suggestion.Query == query);
        Assert.Equal(paperCount, _archive.Search(query).PaperCount);
    }

    [Fact]
    public void No_more_of_a_kind_are_suggested_than_asked_for()
    {
        using var archive = new TemporaryArchive([
            .. Enumerable.Range(0, 30).Select(number => Paper($"p{number}", $"科技报告{number}", [$"科技{number}"])),
        ]);

        Assert.Equal(6, archive.Searcher.Suggest("科技", 3).Count);
        Assert.Empty(archive.Searcher.Suggest(new string('科', 100_000)));
    }

    public void Dispose() => _archive.Dispose();

    private static Paper Paper(string id, string title, string[] keywords, params Author[] authors) =>
        TemporaryArchive.PaperOf(id, title) with
        {
            Metadata = new Metadata
            {
                TitleZh = new Sourced<string>(title, Basis.Stated),
                Authors = new Sourced<IReadOnlyList<Author>>(authors, Basis.Stated),
                KeywordsZh = new Sourced<IReadOnlyList<string>>(keywords, Basis.Stated),
            },
        };
}
