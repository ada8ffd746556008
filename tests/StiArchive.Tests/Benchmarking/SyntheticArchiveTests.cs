using StiArchive.Benchmarking;
using StiArchive.Papers;
using StiArchive.Passages;

namespace StiArchive.Tests.Benchmarking;

public sealed class SyntheticArchiveTests
{
    private static readonly SentencePool Pool = SentencePool.Read([Path.Combine(RepositoryRoot.Path, "corpus")]);

    [Fact]
    public void The_same_seed_makes_the_same_papers_and_another_seed_makes_others()
    {
        var texts = TextsOf(new SyntheticArchive(Pool, 600, seed: 7).Make(3));

        Assert.Equal(texts, TextsOf(new SyntheticArchive(Pool, 600, seed: 7).Make(3)));
        Assert.NotEqual(texts, TextsOf(new SyntheticArchive(Pool, 600, seed: 8).Make(3)));
    }

    [Fact]
    public void A_larger_archive_begins_with_the_papers_of_a_smaller_one()
    {
        var small = new SyntheticArchive(Pool, 120, seed: 1);
        var large = new SyntheticArchive(Pool, 6_000, seed: 1);

        Assert.Equal(TextsOf(small.Make(1)), TextsOf(large.Make(1)));
    }

    [Fact]
    public void The_papers_have_as_many_passages_as_were_asked_for_and_none_is_cut()
    {
        var archive = new SyntheticArchive(Pool, 150, seed: 3);

        var passages = Enumerable
            .Range(0, archive.PaperCount)
            .SelectMany(number => PassageCutter.Cut(archive.Make(number)));

        Assert.Equal(150, passages.Count());
    }

    [Fact]
    public void Passages_have_about_250_characters()
    {
        var texts = TextsOf(new SyntheticArchive(Pool, 6_000, seed: 3).Make(50));

        Assert.All(texts, text => Assert.InRange(text.Length, 230, 300));
        Assert.InRange(texts.Average(text => text.Length), 240, 265);
    }

    [Fact]
    public void Too_few_sentences_are_refused_with_their_number()
    {
        var folder = Directory.CreateTempSubdirectory("sti-pool-");
        File.WriteAllText(
            Path.Combine(folder.FullName, "a.txt"),
            "科研站设在北方的海边。\n\n疫苗由两国共同研发生产。\n"
        );

        var problem = Assert.Throws<BenchmarkException>(() => SentencePool.Read([folder.FullName]));

        Assert.Contains(": 2 sentences", problem.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static List<string> TextsOf(Paper paper) =>
        [.. paper.Sections[0].Blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text)];
}
