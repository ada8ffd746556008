using StiArchive.Cli.Checking;
using StiArchive.Corpus;
using StiArchive.Papers;
using StiArchive.Parsing;
using StiArchive.Passages;
using StiArchive.Searching;
using StiArchive.Tests.Analysis;
using StiArchive.Tests.Exporting;

namespace StiArchive.Tests.Searching;

/// <summary>The archive's first promise: any piece of a passage, quoted, finds it, and the marks cover exactly the piece.</summary>
public sealed class SelfRetrievalTests
{
    [Theory]
    [InlineData("科技创新政策，2020年起实行。", "，\n2020年")]
    [InlineData("成员（APEC）在2019年", "（\nAPEC\n）")]
    public void A_piece_is_found_and_marked_exactly(string text, string typed)
    {
        AssertFound(text, typed);
    }

    [Fact]
    public void A_long_piece_is_found_whole_and_not_by_its_beginning()
    {
        var text = string.Concat(
            Enumerable.Range(0, 12).Select(i => $"{"零一二三四五六七八九"[i % 10]}号科技创新合作")
        );
        using var archive = new TemporaryArchive(TemporaryArchive.PaperOf("a", text, text[..^1] + "社"));

        Assert.Equal(["a#s1-p1"], archive.Find($"\"{text}\""));
    }

    [Fact]
    public void Any_quoted_piece_of_made_up_text_finds_its_passage_and_is_marked_exactly()
    {
        var papers = Enumerable
            .Range(0, 10)
            .Select(seed =>
                TemporaryArchive.PaperOf($"p{seed}", RandomText.Of(seed, 30), RandomText.Of(seed + 50, 400))
            );

        AssertFindsPieces([.. papers], count: 1_000);
    }

    [Fact]
    public void Any_quoted_piece_of_the_first_papers_finds_its_passage_and_is_marked_exactly() =>
        AssertFindsPieces(FirstPapers(), count: 4_000);

    [FactWithPapers("papers-zh")]
    public void Any_quoted_piece_of_a_hundred_preprints_finds_its_passage_and_is_marked_exactly()
    {
        var preprints = SharedPapers
            .Files("papers-zh")
            .Select(path =>
                PaperParser.Parse(SharedPapers.Read(path)) with
                {
                    Id = Path.GetFileNameWithoutExtension(path),
                }
            );

        AssertFindsPieces([.. FirstPapers(), .. preprints], count: 20_000);
    }

    private static Paper[] FirstPapers()
    {
        var corpus = new CorpusFolder(Path.Combine(RepositoryRoot.Path, "corpus"));
        return [.. corpus.Ids().Select(corpus.Read)];
    }

    private static void AssertFound(string text, string typed)
    {
        var paper = TemporaryArchive.PaperOf("a", text);
        using var archive = new TemporaryArchive(paper);
        var passage = PassageCutter.Cut(paper).Single();
        var place = Highlighter.Find($"\"{typed}\"", text);

        Assert.Single(place);
        Assert.Null(new SelfRetrieval(archive.Searcher).FindFault(new QuotedPiece(passage, place[0], typed)));
    }

    private static void AssertFindsPieces(Paper[] papers, int count)
    {
        // Each in a year of its own, so that a piece can be looked for in its paper.
        Paper[] dated =
        [
            .. papers.Select(
                (paper, index) =>
                    paper with
                    {
                        Metadata = paper.Metadata with { Year = new Sourced<int>(1900 + index, Basis.Stated) },
                    }
            ),
        ];
        using var archive = new TemporaryArchive(dated);
        var passages = dated.SelectMany(PassageCutter.Cut).ToList();
        var pieces = new RandomPieces(seed: 1);
        var retrieval = new SelfRetrieval(archive.Searcher);
        var faults = new List<string>();
        var asked = 0;
        while (asked < count)
        {
            if (pieces.Next(passages) is { } piece)
            {
                asked++;
                if (retrieval.FindFault(piece) is { } fault)
                {
                    faults.Add($"{fault} {piece.Passage.PaperId}#{piece.Passage.Anchor} {piece.Span}: {piece.Query}");
                }
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} of {count}:\n{string.Join('\n', faults.Take(20))}");
    }
}
