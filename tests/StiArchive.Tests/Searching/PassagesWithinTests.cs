using StiArchive.Passages;

namespace StiArchive.Tests.Searching;

public sealed class PassagesWithinTests
{
    [Theory]
    [InlineData("氢能", "s1 s1-p1 s1-p3")]
    [InlineData("氢能 合作", "s1-p3")]
    [InlineData("氢能 -合作", "s1 s1-p1")]
    [InlineData("合作 OR ports", "s1-p2 s1-p3")]
    [InlineData("port", "s1-p2")]
    [InlineData("kind:heading", "s1")]
    [InlineData("氢能 -year:1990", "s1 s1-p1 s1-p3")]
    [InlineData("氢能 economy:KR", "")]
    [InlineData("mention:JP OR mention:KR OR ports", "s1-p2")]
    [InlineData("合作 OR (year:1990 氢能)", "s1-p3")]
    [InlineData("飞船", "")]
    [InlineData("", "")]
    public void The_passages_of_a_paper_are_found_by_the_query_language(string query, string anchors)
    {
        var paper = TemporaryArchive.PaperOf("a", "氢能正在起步。", "Ports come first.", "氢能的国际合作。");
        paper = paper with { Sections = [paper.Sections[0] with { Number = "1", Title = "氢能" }] };
        using var archive = new TemporaryArchive(paper);

        var found = archive.Searcher.FindWithin(archive.Searcher.ReadQuery(query), PassageCutter.Cut(paper));

        Assert.Equal(anchors, string.Join(' ', found.Select(passage => passage.Anchor)));
    }

    [Theory]
    [InlineData("{0}", "s1-p1")]
    [InlineData("飞船 OR {0} OR ferries", "s1-p1 s1-p3")]
    [InlineData("渡船 -{0}", "s1-p2")]
    public void Quoted_characters_that_go_on_in_the_next_passage_are_found_where_they_begin(
        string query,
        string anchors
    )
    {
        var sentences = Enumerable.Range(100, 50).Select(number => $"第{number}艘渡船改用氢燃料。");
        var paper = TemporaryArchive.PaperOf("a", string.Concat(sentences), "Ferries need ports.");
        var passages = PassageCutter.Cut(paper);
        using var archive = new TemporaryArchive(paper);

        var overTheEdge = $"\"{passages[0].Text[^5..]}{passages[1].Text[..5]}\"";
        var wanted = archive.Searcher.ReadQuery(query.Replace("{0}", overTheEdge, StringComparison.Ordinal));

        var found = archive.Searcher.FindWithin(wanted, passages);
        Assert.Equal(anchors, string.Join(' ', found.Select(passage => passage.Anchor)));
    }

    [Fact]
    public void In_a_paper_that_is_not_indexed_yet_nothing_is_found()
    {
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", "氢能正在起步。"));

        var passages = PassageCutter.Cut(TemporaryArchive.PaperOf("b", "氢能正在起步。"));

        Assert.Empty(archive.Searcher.FindWithin(archive.Searcher.ReadQuery("氢能"), passages));
    }
}
