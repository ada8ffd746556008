using System.Text;
using StiArchive.Postings.Building;
using StiArchive.Postings.Encoding;

namespace StiArchive.Tests.Postings;

public sealed class SegmentBuilderTests
{
    private static readonly string[] Terms = ["h科", "p科技", "p技术", "wapec", "winnovation", "sinnov", "p𠮷野", "k3"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_occurrence_in_any_paper_comes_out_under_its_term(int seed)
    {
        var random = new Random(seed);
        var papers = Enumerable.Range(0, 300).Select(_ => AnyPaper(random)).ToList();
        var (inverter, builder) = (new PaperInverter(), new SegmentBuilder());

        papers.ForEach(paper => builder.Add(Invert(inverter, paper)));
        var written = new WrittenTerms();
        builder.WriteTo(written);

        Assert.Equal(Expected(papers), written.Lines);
        Assert.Equal(papers.Sum(paper => paper.Length), builder.PassageCount);
        Assert.Equal(papers.Sum(paper => paper.Sum(passage => passage.Length)), builder.OccurrenceCount);
    }

    [Fact]
    public void A_builder_that_was_cleared_begins_anew()
    {
        var (inverter, builder) = (new PaperInverter(), new SegmentBuilder());
        builder.Add(
            Invert(
                inverter,
                [
                    ["p科技"],
                ]
            )
        );
        builder.Clear();

        builder.Add(
            Invert(
                inverter,
                [
                    ["winnovation"],
                ]
            )
        );
        var written = new WrittenTerms();
        builder.WriteTo(written);

        Assert.Equal(["winnovation: 0 1 0"], written.Lines);
    }

    [Fact]
    public void A_stretch_of_passages_stands_under_its_first_passage_of_the_paper()
    {
        var (inverter, builder) = (new PaperInverter(), new SegmentBuilder());
        builder.Add(
            Invert(
                inverter,
                [
                    ["h科"],
                    ["h科"],
                ]
            )
        );
        inverter.BeginPassage();
        inverter.EndPassage(1);
        inverter.BeginPassage();
        inverter.EndPassage(1);
        inverter.AddShared("Tp创新", first: 1, new SharedRange(PassageCount: 1, TextLength: 2));
        builder.Add(inverter.Finish());

        var written = new WrittenTerms();
        builder.WriteTo(written);

        Assert.Contains($"Tp创新: 3 1 {new SharedRange(1, 2).Position}", written.Lines, StringComparer.Ordinal);
    }

    private static PaperPostings Invert(PaperInverter inverter, string[][] paper)
    {
        foreach (var passage in paper)
        {
            inverter.BeginPassage();
            foreach (var (place, term) in passage.Index())
            {
                inverter.Add(term, PositionOf(term, place));
            }

            inverter.EndPassage(passage.Length);
        }

        return inverter.Finish();
    }

    private static List<string> Expected(List<string[][]> papers) =>
        [
            .. papers
                .SelectMany(paper => paper)
                .Index()
                .SelectMany(passage =>
                    passage
                        .Item.Index()
                        .GroupBy(term => term.Item, term => term.Index, StringComparer.Ordinal)
                        .Select(places => (Term: places.Key, Line: LineOf(places, passage.Index)))
                )
                .GroupBy(term => term.Term, term => term.Line, StringComparer.Ordinal)
                .OrderBy(term => Convert.ToHexString(Encoding.UTF8.GetBytes(term.Key)), StringComparer.Ordinal)
                .SelectMany(term => term.Select(line => $"{term.Key}: {line}")),
        ];

    private static string LineOf(IGrouping<string, int> places, int passage) =>
        $"{passage} {places.Count()} "
        + string.Join(',', places.Select(place => PositionOf(places.Key, place)).Where(position => position >= 0));

    // Far enough apart for positions of more than one byte; the terms of single characters have none.
    private static int PositionOf(string term, int place) =>
        term[0] is 'h' or 'k' ? SegmentBuilder.NoPosition : place * 300;

    private static string[][] AnyPaper(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => random.GetItems(Terms, random.Next(0, 12)))];

    private sealed class WrittenTerms : ITermSink
    {
        public List<string> Lines { get; } = [];

        public void Write(ReadOnlySpan<byte> key, TermPostings postings)
        {
            var place = 0;
            foreach (var (passage, frequency) in postings.Passages.Zip(postings.Frequencies))
            {
                var positions = postings.Positions.Skip(place).Take(frequency).ToList();
                place += positions.Count;
                Lines.Add($"{Encoding.UTF8.GetString(key)}: {passage} {frequency} {string.Join(',', positions)}");
            }
        }
    }
}
